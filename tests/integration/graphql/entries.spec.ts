import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Term } from '#domain';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import {
  aChange,
  aClaim,
  aCriterion,
  anEvent,
  aProgramme,
  aQuestion,
  aSource,
  aStructure,
  aTerm,
  published,
} from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

function frenchLabels(preferred: string, own: Partial<Term['labels']['fr']> = {}): Term['labels'] {
  return { fr: { preferred, acronyms: [], alternative: [], hidden: [], ...own } };
}

const catalogue = aCatalogue(
  [
    aTerm('economie-sociale', {
      labels: {
        fr: { preferred: 'économie sociale', acronyms: ['ÉS'], alternative: ['tiers secteur'], hidden: ['economi social'] },
        en: { preferred: 'social economy', acronyms: [], alternative: [], hidden: [] },
      },
      definition: { fr: 'ensemble des activités', en: 'all the activities' },
      notes: [{ fr: 'une note' }],
      sources: ['loi'],
      claims: [aClaim('article-3', 'loi', { sources: [{ source: 'loi', locator: 'art. 3' }], validUntil: '2026-01-31' })],
      related: ['criterion:finalite-sociale'],
    }),
    aTerm('cooperative', { labels: frenchLabels('coopérative'), broader: ['economie-sociale'] }),
    aTerm('cre', { labels: frenchLabels('centre de recherche', { acronyms: ['CRE'] }), homonyms: ['structure:cre-vhsl'] }),
    aStructure('cre-vhsl', {
      names: [
        { name: { fr: 'Conférence régionale A' }, acronym: 'CRÉ', to: '2009' },
        { name: { fr: 'Conférence régionale B' }, acronym: 'CRÉ', from: '2010' },
      ],
      start: '2004',
      end: '2015~',
      claims: [
        aClaim('naissance-2004', 'loi', { status: 'DISPUTED', rivals: ['structure:cre-vhsl#naissance-2005'] }),
        aClaim('naissance-2005', 'loi', { status: 'DISPUTED' }),
      ],
    }),
    aStructure('pole', { classification: 'hub', names: [{ name: { fr: 'Pôle' } }], start: '2016-02' }),
    aProgramme('piec', { acronym: 'PIEC', claims: [aClaim('appel', 'loi')], calls: [{ opens: '2024-03', claims: ['appel'] }] }),
    anEvent('ateliers', { on: '2015-08/2015-09', about: ['term:economie-sociale'] }),
    aCriterion('finalite-sociale'),
    aQuestion('zebre', { about: ['programme:piec'] }),
    aQuestion('avoir'),
  ],
  {
    sources: [aSource('loi', { date: '2013-10-10', url: 'https://www.legisquebec.gouv.qc.ca/' }), aSource('autre')],
    changes: [aChange('fin-de-la-cre', { kind: 'MANDATE_PARTLY_TRANSFERRED', on: '2015', from: ['cre-vhsl'], to: ['pole'] })],
    redirects: new Map([['term:es', 'term:economie-sociale']]),
  },
);

const earlier = published(aTerm('economie-sociale', { definition: { fr: 'ancienne définition' } }), { revision: 3 });

describe('the entries over GraphQL', () => {
  let api: PublicApi;
  beforeAll(async () => {
    api = await startPublicApi({ catalogue, revisions: [earlier] });
  });
  afterAll(() => api.close());

  async function data(query: string, variables?: object) {
    const { json } = await api.post(query, variables);
    expect(json.errors).toBeUndefined();
    return json.data;
  }

  it('serves the definition with its state of agreement, its sources and its address', async () => {
    const { definition } = await data(`{ definition {
      kind slug revision title { text locale } definition { text } alternativeLabels { text } acronym url
      agreement { state revision adoptions { body } } sources { slug date { edtf text { text } earliest latest } url }
      claims { statement { text } status references { source { slug } locator } validUntil }
      narrower { slug } related { __typename slug }
    } }`);
    expect(definition).toMatchObject({
      kind: 'TERM',
      slug: 'economie-sociale',
      revision: 1,
      title: { text: 'économie sociale', locale: 'FR' },
      acronym: 'ÉS',
      url: 'https://entendu.example/fr/lexique/economie-sociale',
      agreement: { state: 'PROPOSED', revision: 1, adoptions: [] },
      sources: [{ slug: 'loi', date: { edtf: '2013-10-10', earliest: '2013-10-10', latest: '2013-10-10' } }],
      claims: [{ status: 'VERIFIED', references: [{ source: { slug: 'loi' }, locator: 'art. 3' }], validUntil: '2026-01-31' }],
      narrower: [{ slug: 'cooperative' }],
      related: expect.arrayContaining([
        { __typename: 'Criterion', slug: 'finalite-sociale' },
        { __typename: 'Event', slug: 'ateliers' },
      ]),
    });
    expect(definition.alternativeLabels.map(({ text }: { text: string }) => text)).not.toContain('economi social');
  });

  it('lets the language travel with the parent, and says which language each text got', async () => {
    const { fr, en } = await data(`{
      fr: term(slug: "economie-sociale") { title { text locale } url sources { title { locale } } }
      en: term(slug: "economie-sociale", locale: EN) { title { text locale } notes { locale } url }
    }`);
    expect(fr).toMatchObject({ title: { text: 'économie sociale', locale: 'FR' } });
    expect(en).toEqual({
      title: { text: 'social economy', locale: 'EN' },
      notes: [{ locale: 'FR' }],
      url: 'https://entendu.example/en/glossary/economie-sociale',
    });
  });

  it('finds an entry by its former slug and shows the present one', async () => {
    const { term, entry } = await data(`{ term(slug: "es") { slug } entry(kind: TERM, slug: "es") { slug } }`);
    expect([term.slug, entry.slug]).toEqual(['economie-sociale', 'economie-sociale']);
  });

  it('answers null for slugs and revisions that do not exist', async () => {
    expect(
      await data(`{ term(slug: "rien") { slug } structure(slug: "economie-sociale") { slug } source(slug: "x") { slug }
      entry(kind: TERM, slug: "economie-sociale", revision: 99) { slug } }`),
    ).toEqual({ term: null, structure: null, source: null, entry: null });
  });

  it('serves a stored revision by its number', async () => {
    const { entry } = await data(`{ entry(kind: TERM, slug: "es", revision: 3) { revision summary { text } } }`);
    expect(entry).toEqual({ revision: 3, summary: { text: 'ancienne définition' } });
  });

  it('serves every kind of entry under its own type and page', async () => {
    const kinds = [
      'TERM:cooperative',
      'STRUCTURE:pole',
      'PROGRAMME:piec',
      'EVENT:ateliers',
      'CRITERION:finalite-sociale',
      'QUESTION:avoir',
    ];
    const fields = kinds.map((ref) => {
      const [kind, slug] = ref.split(':');
      return `${kind}: entry(kind: ${kind}, slug: "${slug}") { __typename kind summary { text } url }`;
    });
    const answer = await data(`{ ${fields.join('\n')} }`);
    expect(Object.values(answer).map((entry) => (entry as { __typename: string }).__typename)).toEqual([
      'Term',
      'Structure',
      'Programme',
      'Event',
      'Criterion',
      'Question',
    ]);
    expect(answer.EVENT.url).toBe('https://entendu.example/fr/evenements/ateliers');
  });

  it('finds every entry that bears a name, whatever its accents and dots', async () => {
    const { entriesNamed } = await data(`{ entriesNamed(label: "C.R.É.") { kind slug homonyms { slug } } }`);
    expect(entriesNamed).toEqual(
      expect.arrayContaining([
        { kind: 'TERM', slug: 'cre', homonyms: [{ slug: 'cre-vhsl' }] },
        { kind: 'STRUCTURE', slug: 'cre-vhsl', homonyms: [{ slug: 'cre' }] },
      ]),
    );
  });

  it('names a structure as of a day, and as of today when no day is given', async () => {
    const { structure } = await data(`{ structure(slug: "cre-vhsl") {
      classification acronym before: nameOn(asOf: "2006-05-01") { text } now: nameOn { text } start { edtf } end { text { text } }
    } }`);
    expect(structure).toMatchObject({
      classification: 'hub',
      acronym: 'CRÉ',
      before: { text: 'Conférence régionale A' },
      now: { text: 'Conférence régionale B' },
      start: { edtf: '2004' },
    });
  });

  it('lists the structures that existed on a day, and says where the dates are too rough', async () => {
    const query = `query ($asOf: Date) { structures(asOf: $asOf) { totalCount edges { certainty node { slug } } } }`;
    const slugs = async (asOf: string | null) =>
      (await data(query, { asOf })).structures.edges.map(
        ({ node, certainty }: { node: { slug: string }; certainty: string }) => `${node.slug} ${certainty}`,
      );
    expect(await slugs('2010-01-01')).toEqual(['cre-vhsl YES']);
    expect(await slugs('2015-06-30')).toEqual(['cre-vhsl POSSIBLY']);
    expect(await slugs('2020-01-01')).toEqual(['pole YES']);
    expect(await slugs(null)).toEqual(['cre-vhsl YES', 'pole YES']);
  });

  it('shows what a structure became, and the claims that contradict each other', async () => {
    const { structure } = await data(`{ structure(slug: "cre-vhsl") {
      predecessors { kind } successors { kind on { edtf } from { slug } to { slug } description { text } claims { status } }
      claims { status rivals { statement { text } } }
    } }`);
    expect(structure.successors).toMatchObject([
      { kind: 'MANDATE_PARTLY_TRANSFERRED', from: [{ slug: 'cre-vhsl' }], to: [{ slug: 'pole' }] },
    ]);
    expect(structure.claims).toEqual([
      { status: 'DISPUTED', rivals: [{ statement: { text: 'fait naissance-2005' } }] },
      { status: 'DISPUTED', rivals: [{ statement: { text: 'fait naissance-2004' } }] },
    ]);
  });

  it('serves programmes with their calls, events with their uncertain dates, criteria with their gates', async () => {
    const answer = await data(`{
      p: entry(kind: PROGRAMME, slug: "piec") { ... on Programme { acronym calls { opens { earliest } closes { edtf } claims { statement { text } } } } }
      e: entry(kind: EVENT, slug: "ateliers") { ... on Event { on { edtf earliest latest text { text locale } } about { slug } } }
      c: entry(kind: CRITERION, slug: "finalite-sociale") { ... on Criterion { id question { text } article { text } } }
    }`);
    expect(answer.p).toEqual({
      acronym: 'PIEC',
      calls: [{ opens: { earliest: '2024-03-01' }, closes: null, claims: [{ statement: { text: 'fait appel' } }] }],
    });
    expect(answer.e).toMatchObject({
      on: { edtf: '2015-08/2015-09', earliest: '2015-08-01', latest: '2015-09-30' },
      about: [{ slug: 'economie-sociale' }],
    });
    expect(answer.c.id).toBe('MARKET_ACTIVITY');
  });

  it('turns the pages of a list with cursors that stay good when the item under them is gone', async () => {
    const query = `query ($first: Int!, $after: String) { terms(first: $first, after: $after) { totalCount edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await data(query, { first: 2 })).terms;
    expect(first.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual(['cre', 'cooperative']);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, endCursor: first.edges[1].cursor } });
    api.publish(aCatalogue([aTerm('a', { labels: frenchLabels('abeille') }), aTerm('z', { labels: frenchLabels('zèbre') })]));
    try {
      const second = (await data(query, { first: 2, after: first.pageInfo.endCursor })).terms;
      expect(second.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual(['z']);
      expect(second.pageInfo.hasNextPage).toBe(false);
    } finally {
      api.publish(catalogue);
    }
  });

  it('filters terms by the beginning of their label, without regard to accents and case', async () => {
    const { terms } = await data(`{ terms(startsWith: "ECO") { edges { node { slug } } } }`);
    expect(terms.edges).toEqual([{ node: { slug: 'economie-sociale' } }]);
  });

  it('lists questions and sources', async () => {
    const { questions, sources } = await data(
      `{ questions(first: 1) { totalCount edges { node { slug answer { text } } } } sources { edges { node { slug } } } }`,
    );
    expect(questions).toEqual({ totalCount: 2, edges: [{ node: { slug: 'avoir', answer: { text: 'Réponse à avoir' } } }] });
    expect(sources.edges.map(({ node }: { node: { slug: string } }) => node.slug)).toEqual(['autre', 'loi']);
  });

  it('answers a repeated query exactly as it answered the first one', async () => {
    const query = `query Twice($slug: ID!) { term(slug: $slug) { title { text } missing: broader { slug } } }`;
    const first = await api.get(query, { slug: 'cooperative' });
    const second = await api.get(query, { slug: 'cooperative' });
    const shown = ({ status, text, headers }: typeof first) => ({
      status,
      text,
      headers: [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    });
    expect(first.json.data.term.title.text).toBe('coopérative');
    expect(shown(second)).toEqual(shown(first));
  });
});
