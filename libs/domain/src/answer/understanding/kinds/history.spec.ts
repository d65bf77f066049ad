import { describe, expect, it } from 'vitest';
import { historyEvidence } from './history.ts';

describe('the evidence that history is asked for', () => {
  it.each([
    'quand la cre a t elle ete dissoute',
    'qu est ce qui l a remplacee',
    'en quelle annee le pole a t il ete cree',
    'le piec existe t il encore',
    'who replaced the cld',
    'what happened to the regional conference',
  ])('is strong in « %s »', (words) => {
    expect(historyEvidence(` ${words} `)).toBeGreaterThanOrEqual(0.3);
  });

  it.each(['c est quoi une ristourne', 'coop vs obnl'])('is weak in « %s »', (words) => {
    expect(historyEvidence(` ${words} `)).toBeLessThan(0.3);
  });
});
