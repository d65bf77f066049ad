import { describe, expect, it } from 'vitest';
import { howToEvidence } from './how-to.ts';

describe('the evidence that a way or a place is asked for', () => {
  it.each([
    'comment ajouter une clause',
    'ou trouver du financement',
    'a qui s adresser',
    'how do i add a clause',
    'where can we find help',
  ])('is strong in « %s »', (words) => {
    expect(howToEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['une ristourne', 'la cre de longueuil'])('is weak in « %s »', (words) => {
    expect(howToEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
