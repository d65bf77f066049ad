import { describe, expect, it } from 'vitest';
import { differenceEvidence } from './difference.ts';

describe('the evidence that a difference is asked for', () => {
  it.each([
    'quelle difference entre une coop et un obnl',
    'coop vs obnl',
    'est ce pareil',
    'how is a coop different from a non profit',
    'laquelle choisir entre les deux',
  ])('is strong in « %s »', (words) => {
    expect(differenceEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['quand la cre a t elle ete dissoute', 'c est quoi une ristourne'])('is weak in « %s »', (words) => {
    expect(differenceEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
