import { describe, expect, it } from 'vitest';
import { definitionEvidence } from './definition.ts';

describe('the evidence that a definition is asked for', () => {
  it.each([
    'c est quoi une ristourne',
    'qu est ce qu un cld',
    'que veut dire piec',
    'ristourne definition',
    'what does cdr stand for',
    'what is a worker co op',
  ])('is strong in « %s »', (words) => {
    expect(definitionEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['combien de cooperatives y a t il', 'notre ville peut elle acheter sans appel d offres', 'who replaced the cld'])(
    'is weak in « %s »',
    (words) => {
      expect(definitionEvidence(` ${words} `)).toBeLessThan(0.3);
    },
  );
});
