import { describe, expect, it } from 'vitest';
import { saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionStartsWithTerm } from './starts-with-term.ts';

const labels = { fr: { preferred: 'ristourne', acronyms: ['RT'], alternative: ['part des membres'] } };

describe('a definition that starts with the term', () => {
  it.each([
    'ristourne aux membres',
    'la ristourne est une part',
    'les ristournes des membres',
    'RT versée',
    'part des membres d’une coopérative',
  ])('is told of: %s', (text) => {
    expect(saidOfDefinition(definitionStartsWithTerm, text, { labels })).toHaveLength(1);
  });

  it.each(['part des surplus', 'somme, ou ristourne, remise', 'ristournement'])('is none: %s', (text) => {
    expect(saidOfDefinition(definitionStartsWithTerm, text, { labels })).toEqual([]);
  });

  it('is told of in English too', () => {
    const english = {
      labels: { fr: { preferred: 'ristourne' }, en: { preferred: 'rebate' } },
      definition: { fr: 'part', en: 'the rebate of members' },
    };
    expect(saidOfDefinition(definitionStartsWithTerm, 'part', english)).toHaveLength(1);
  });
});
