import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#content';
import { type Catalogue, type EntryRef, refOf } from '#domain';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { FACTS } from './facts.ts';
import { NOTIONS } from './notions.ts';

let catalogue: Catalogue;
let facts: ReadonlySet<string>;

beforeAll(async () => {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'), { advice: false });
  if (content.kind === 'ContentRefused') throw new Error(JSON.stringify(content.problems));
  const { entries, sources, changes, definitions } = content;
  catalogue = aCatalogue(entries, { sources, changes, definitions });
  facts = new Set([...entries, ...changes, ...definitions].flatMap(({ claims }) => claims.flatMap((claim) => claim.facts)));
});

describe('the founding documents', () => {
  it.each(FACTS)('have a claim for the fact %s', (fact) => {
    expect(facts).toContain(fact);
  });

  it('have no claim for a fact that they do not hold', () => {
    expect([...facts].filter((fact) => !FACTS.includes(fact))).toEqual([]);
  });
});

describe('the notions of the base', () => {
  it.each(NOTIONS)('are found by name: %d, %s', (_, name, ref) => {
    expect(catalogue.named(name).map(({ entry }) => refOf(entry))).toContain(ref);
  });

  it('are 150, and at least 110 entries are terms', () => {
    expect(new Set(NOTIONS.map(([number]) => number)).size).toBe(150);
    expect(catalogue.all('term').length).toBeGreaterThanOrEqual(110);
  });
});

describe('the questions', () => {
  it('are sixty or more, each with three other French wordings and an English one, and with what it rests on', () => {
    const questions = catalogue.all('question').map(({ entry }) => entry);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    const thin = questions.filter(({ variants, about }) => variants.fr.length < 3 || variants.en.length === 0 || about.length === 0);
    expect(thin.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('homonyms', () => {
  const GROUPS: readonly (readonly [string, readonly EntryRef[]])[] = [
    ['CTA', ['term:cooperative-de-travailleurs-actionnaire', 'term:centre-de-travail-adapte']],
    ['CRE', ['structure:conference-regionale-des-elus', 'structure:conseil-regional-de-l-environnement']],
    ['CA', ['term:conseil-d-administration', 'term:chiffre-d-affaires']],
    ['EI', ['term:entreprise-d-insertion', 'term:assurance-emploi']],
    [
      'CDR, CRD, CDC and CDEC',
      [
        'structure:cooperative-de-developpement-regional',
        'structure:conseil-regional-de-developpement',
        'structure:corporation-de-developpement-communautaire',
        'structure:corporation-de-developpement-economique-communautaire',
      ],
    ],
    ['HSL and VHSL', ['structure:mrc-du-haut-saint-laurent', 'structure:vallee-du-haut-saint-laurent']],
  ];

  it.each(GROUPS)('point at each other: %s', (_, refs) => {
    for (const ref of refs) {
      const homonyms = catalogue.homonymsOf(ref).map(({ entry }) => refOf(entry));
      expect({ ref, homonyms }).toEqual({ ref, homonyms: expect.arrayContaining(refs.filter((other) => other !== ref)) });
    }
  });

  it('may be two names of one body: MEIE, in 2014 and in 2022', () => {
    const names = catalogue.find('structure', 'ministere-de-l-economie')?.entry.names ?? [];
    expect(names.filter(({ acronym }) => acronym === 'MEIE').map(({ from }) => from?.slice(0, 4))).toEqual(['2014', '2022']);
  });
});
