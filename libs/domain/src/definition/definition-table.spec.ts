import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, aCriterion, aDefinition } from '../../../../tests/factories/entries.ts';
import { type Departure, DEPARTURES } from './compared-definition.ts';
import { definitionTable, pointsIn } from './definition-table.ts';
import { departureText } from './departure-text.ts';

const criteria = [
  aCriterion('surplus', { id: 'SURPLUS_RULE', title: { fr: 'Règle des surplus', en: 'Rule on surpluses' } }),
  aCriterion('forme', { id: 'LEGAL_FORM', title: { fr: 'Forme juridique', en: 'Legal form' } }),
  aCriterion('finalite', { id: 'SOCIAL_PURPOSE', title: { fr: 'Finalité sociale', en: 'Social purpose' } }),
];
const law = aDefinition('loi', {
  role: 'reference',
  date: '2013-10-10',
  unasked: [
    { key: 'seuil', title: { fr: 'Part minimale de ventes', en: 'Minimum share of sales' } },
    { key: 'jamais', title: { fr: 'Ce que personne ne demande' } },
    { key: 'participation', title: { fr: 'Participation' } },
  ],
  alignments: ['forme', 'finalite', 'surplus'].map((criterion) => ({ criterion, claim: criterion })),
  claims: ['forme', 'finalite', 'surplus'].map((key) => aClaim(key, 'loi')),
});
const summit = aDefinition('sommet', {
  date: '1996-10',
  alignments: [
    { criterion: 'surplus', departure: 'SILENT', claim: 'surplus' },
    { criterion: 'forme', departure: 'WIDER', claim: 'forme' },
  ],
  additions: [{ point: 'participation', claim: 'participation' }],
  claims: [aClaim('surplus', 's'), aClaim('forme', 's'), aClaim('participation', 's')],
});
const programme = aDefinition('piec', { date: '2016', additions: [{ point: 'seuil', claim: 'seuil' }], claims: [aClaim('seuil', 'p')] });
const undated = aDefinition('page');

const table = definitionTable([undated, programme, summit, law], criteria);
const column = (slug: string) => {
  const found = table.columns.find(({ definition }) => definition.slug === slug);
  if (found === undefined) throw new Error(`no column ${slug}`);
  return found;
};
const states = (slug: string) => Object.fromEntries(column(slug).cells.map(({ point, state }) => [point.key, state]));

describe('the table of definitions', () => {
  it('has the criteria in the order of the Act, then what the law does not ask in its own order', () => {
    expect(table.points.map(({ key }) => key)).toEqual(['forme', 'finalite', 'surplus', 'seuil', 'participation']);
  });

  it('has no row for a point that no definition adds', () => {
    expect(table.points.map(({ key }) => key)).not.toContain('jamais');
    expect(definitionTable([law, programme], criteria).points.map(({ key }) => key)).not.toContain('participation');
  });

  it('puts the law first, then the others by date, the undated last', () => {
    expect(table.columns.map(({ definition }) => definition.slug)).toEqual(['loi', 'sommet', 'piec', 'page']);
  });

  it('gives the law no departure', () => {
    expect(states('loi')).toEqual({
      forme: 'REFERENCE',
      finalite: 'REFERENCE',
      surplus: 'REFERENCE',
      seuil: 'NOT_ASKED',
      participation: 'NOT_ASKED',
    });
  });

  it('tells what a definition does not ask from what nobody has seen of it', () => {
    expect(states('sommet')).toEqual({ forme: 'WIDER', finalite: 'UNSEEN', surplus: 'SILENT', seuil: 'UNSEEN', participation: 'ADDED' });
  });

  it('gives each statement its claim, and nothing else one', () => {
    expect(column('sommet').cells.map(({ claim }) => claim?.key)).toEqual(['forme', undefined, 'surplus', undefined, 'participation']);
  });

  it('has as many cells in each column as rows, in their order, whatever the definitions say', () => {
    const alignment = fc.record({
      criterion: fc.constantFrom('forme', 'finalite', 'surplus', 'inconnu'),
      departure: fc.constantFrom(...DEPARTURES),
    });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(alignment, { selector: ({ criterion }) => criterion }), { maxLength: 5 }), (lists) => {
        const definitions = lists.map((list, at) =>
          aDefinition(`d${at}`, {
            alignments: list.map((each): { criterion: string; departure: Departure; claim: string } => ({ ...each, claim: 'x' })),
          }),
        );
        const { points, columns } = definitionTable([law, ...definitions], criteria);
        for (const { cells } of columns) expect(cells.map(({ point }) => point)).toEqual(points);
        expect(columns).toHaveLength(definitions.length + 1);
      }),
    );
  });
});

describe('where a definition departs from the law', () => {
  it('is counted and named, in both languages', () => {
    expect(departureText(column('sommet'), 'fr')).toBe(
      'S’écarte de la Loi sur 2 critères\u00a0: plus large (forme juridique); muette (règle des surplus). Ajoute 1 exigence\u00a0: participation. Non vu pour 1 critère\u00a0: finalité sociale.',
    );
    expect(departureText(column('piec'), 'en')).toBe(
      'No departure noted. Adds 1 requirement: minimum share of sales. Not seen for 3 criteria: legal form, social purpose, rule on surpluses.',
    );
  });

  it('is not said of the law, nor of a definition of which nothing was seen', () => {
    expect(departureText(column('loi'), 'fr')).toContain('référence');
    expect(departureText(column('page'), 'fr')).toBe('Rien n’a été vu de ce qu’elle demande.');
  });

  it('counts an agreement as no departure', () => {
    const same = aDefinition('meme', { alignments: [{ criterion: 'forme', departure: 'SAME', claim: 'f' }], claims: [aClaim('f', 's')] });
    const [, shown] = definitionTable([law, same], criteria).columns;
    if (shown === undefined) throw new Error('no column');
    expect(departureText(shown, 'en')).toMatch(/^No departure noted\. Agrees with the Act on 1 criterion: legal form\./);
    expect(pointsIn(shown, 'SAME').map(({ key }) => key)).toEqual(['forme']);
  });
});
