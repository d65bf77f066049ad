import { describe, expect, it } from 'vitest';
import { amountEvidence } from './amount.ts';

describe('the evidence that an amount is asked for', () => {
  it.each([
    'combien de cooperatives y a t il',
    'quel pourcentage de ventes',
    'quel etait le montant de l entente',
    'how many members does it take',
    'how much money was in the call',
  ])('is strong in « %s »', (words) => {
    expect(amountEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['c est quoi une ristourne', 'qui a remplace la cre'])('is weak in « %s »', (words) => {
    expect(amountEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
