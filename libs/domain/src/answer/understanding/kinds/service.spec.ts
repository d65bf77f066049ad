import { describe, expect, it } from 'vitest';
import { serviceEvidence } from './service.ts';

describe('the evidence that the service itself is asked for', () => {
  it.each(['qui es tu', 'es tu un robot', 'are you a human', 'gardez vous mes questions', 'what can you do'])(
    'is strong in « %s »',
    (words) => {
      expect(serviceEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
    },
  );

  it.each(['c est quoi une ristourne', 'qui a remplace la cre'])('is weak in « %s »', (words) => {
    expect(serviceEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
