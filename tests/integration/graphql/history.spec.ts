import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aChange, aClaim, anEvent, aProgramme, aSource, aStructure } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

const socialEconomy = { subject: 'social-economy', description: { fr: 'Concertation', en: 'Concertation (EN)' } };
const catalogue = aCatalogue(
  [
    aStructure('cre', {
      mandates: [{ ...socialEconomy, from: '2004', to: '2015-04-21' }],
      start: '2004',
      end: '2015-04-21',
      territory: ['vhsl'],
    }),
    aStructure('comite', { start: '2015-04-21', end: '2016-03-31', territory: ['vhsl'] }),
    aStructure('vhsl', { classification: 'territory' }),
    aStructure('ailleurs', { classification: 'territory' }),
    anEvent('colloque', { on: '2011-04-08', about: ['structure:cre'] }),
    aProgramme('piec', { calls: [{ opens: '2016-03-04', closes: '2016-03-31', claims: ['appel'] }], claims: [aClaim('appel', 'page')] }),
  ],
  {
    sources: [aSource('page')],
    changes: [
      aChange('naissance', { kind: 'CREATED', on: '2004~', to: ['cre'] }),
      aChange('fin', { kind: 'MANDATE_TRANSFERRED', on: '2015-04-21', from: ['cre'], to: ['comite'] }),
    ],
  },
);

let api: PublicApi;

beforeAll(async () => {
  api = await startPublicApi({ catalogue });
});
afterAll(() => api.close());

const MILESTONE = `__typename ... on Change { kind on { edtf } to { slug } } ... on Event { slug on { edtf } }
  ... on ProgrammeCall { opens { edtf } programme { slug } claims { status } }`;

describe('timeline', () => {
  it('mixes changes, events and calls in the order of time', async () => {
    const { json } = await api.get(`{ timeline { totalCount edges { node { ${MILESTONE} } } } }`);
    expect(json.data.timeline).toEqual({
      totalCount: 4,
      edges: [
        { node: { __typename: 'Change', kind: 'CREATED', on: { edtf: '2004~' }, to: [{ slug: 'cre' }] } },
        { node: { __typename: 'Event', slug: 'colloque', on: { edtf: '2011-04-08' } } },
        { node: { __typename: 'Change', kind: 'MANDATE_TRANSFERRED', on: { edtf: '2015-04-21' }, to: [{ slug: 'comite' }] } },
        {
          node: {
            __typename: 'ProgrammeCall',
            opens: { edtf: '2016-03-04' },
            programme: { slug: 'piec' },
            claims: [{ status: 'VERIFIED' }],
          },
        },
      ],
    });
  });

  it('gives every milestone once, page after page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { json } = await api.get(
        `{ timeline(first: 1${after === null ? '' : `, after: "${after}"`}) { edges { node { __typename } } pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...json.data.timeline.edges.map(({ node }: { node: { __typename: string } }) => node.__typename));
      ({ hasNextPage: more, endCursor: after } = json.data.timeline.pageInfo);
    }
    expect(seen).toEqual(['Change', 'Event', 'Change', 'ProgrammeCall']);
  });

  it.each([
    ['from: "2015-01-01", to: "2015-12-31"', ['Change']],
    // 2004~ may be off by a year.
    ['from: "2005-06-01", to: "2005-12-31"', ['Change']],
    ['kinds: [EVENT, CALL]', ['Event', 'ProgrammeCall']],
    ['territory: "ailleurs", kinds: [EVENT, CHANGE]', []],
  ])('keeps what is asked for by %s', async (wish, types) => {
    const { json } = await api.get(`{ timeline(${wish}) { edges { node { __typename } } } }`);
    expect(json.data.timeline.edges.map(({ node }: { node: { __typename: string } }) => node.__typename)).toEqual(types);
  });

  it.each([
    ['to', 'from: "2015-02-01", to: "2015-01-01"'],
    ['territory', 'territory: "atlantide"'],
    ['first', 'first: 101'],
  ])('refuses a bad %s by name', async (argument, wish) => {
    const { json } = await api.get(`{ timeline(${wish}) { totalCount } }`);
    expect(json.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
  });
});

describe('lineage', () => {
  it('tells what came after, with the change', async () => {
    const { json } = await api.get(
      '{ lineage(slug: "cre", direction: DOWNSTREAM) { nodes { distance structure { slug } } steps { from { slug } to { slug } change { kind } } } }',
    );
    expect(json.data.lineage).toEqual({
      nodes: [
        { distance: 0, structure: { slug: 'cre' } },
        { distance: 1, structure: { slug: 'comite' } },
      ],
      steps: [{ from: { slug: 'cre' }, to: { slug: 'comite' }, change: { kind: 'MANDATE_TRANSFERRED' } }],
    });
  });

  it('is null for an unknown structure, and refuses a depth out of range', async () => {
    expect((await api.get('{ lineage(slug: "nope") { nodes { distance } } }')).json.data.lineage).toBeNull();
    const { json } = await api.get('{ lineage(slug: "cre", depth: 11) { nodes { distance } } }');
    expect(json.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'depth' } });
  });
});

describe('mandate', () => {
  it('tells who held it on a day, with its certainty', async () => {
    const asOf = async (day: string) =>
      (
        await api.get(
          `{ mandate(subject: "social-economy", territory: "vhsl", asOf: "${day}", locale: EN) { structure { slug } description { text } certainty to { edtf } } }`,
        )
      ).json.data.mandate;
    expect(await asOf('2012-06-01')).toEqual([
      { structure: { slug: 'cre' }, description: { text: 'Concertation (EN)' }, certainty: 'YES', to: { edtf: '2015-04-21' } },
    ]);
    expect(await asOf('2004-06-01')).toMatchObject([{ certainty: 'POSSIBLY' }]);
    expect(await asOf('2020-01-01')).toEqual([]);
  });
});
