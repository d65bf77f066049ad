import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { deadLink } from './dead-link.ts';

const found = (target: string) =>
  problemsOf(deadLink, {
    'term:x': aTermWith({ formerSlugs: ['ancien'], notes: [{ fr: `voir [ceci](${target})` }] }),
    'structure:pole': 'classification: hub\nnames: [{ name: { fr: Pôle } }]\nsummary: { fr: Un pôle. }\n',
  }).map(({ remedy }) => remedy);

describe('a link in a text', () => {
  it.each([
    'term:x',
    'structure:pole',
    '/fr/lexique/x',
    '/en/structures/pole#notes',
    '/fr/sources',
    '/',
    'https://exemple.org/a',
    'mailto:info@exemple.org',
  ])('may lead to %s', (target) => {
    expect(found(target)).toEqual([]);
  });

  it.each([
    ['term:pole', 'did you mean'],
    ['structure:pol', 'did you mean structure:pole?'],
    ['term:ancien', 'did you mean term:x?'],
    ['/fr/lexique/absent', 'name an entry that exists'],
    ['/en/lexique/x', 'name an entry by its kind and slug'],
    ['ristourne', 'name an entry by its kind and slug'],
    ['terms/x.yaml', 'name an entry by its kind and slug'],
    ['source:x', 'name an entry by its kind and slug'],
    ['http:/exemple', 'name an entry by its kind and slug'],
  ])('to %s is an error', (target, remedy) => {
    expect(found(target)).toEqual([expect.stringContaining(remedy)]);
  });

  it('is an error at its own line and column, in any text of any kind', () => {
    const change = 'kind: CREATED\non: 2015-05-19\ndescription:\n  fr: >-\n    un fait,\n    voir [ceci](term:absent)\n';
    expect(problemsOf(deadLink, { 'change:c': change })).toMatchObject([{ level: 'error', line: 6, column: 10 }]);
  });
});
