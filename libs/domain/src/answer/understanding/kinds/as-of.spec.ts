import { describe, expect, it } from 'vitest';
import { asOfEvidence } from './as-of.ts';

describe('the evidence that the state of things on a day is asked for', () => {
  it.each([
    'comment s appelait le ministere en 2012',
    'le 15 janvier 2016 quel nom portait le ministere',
    'what was the ministry called in 2015',
  ])('is strong in « %s »', (words) => {
    expect(asOfEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['comment s appelait le ministere', 'c est quoi une ristourne'])('is weak in « %s »', (words) => {
    expect(asOfEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
