import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aClaim, aCriterion, aDefinition, aSource } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

const law = aDefinition('loi', {
  role: 'reference',
  title: { fr: 'La Loi', en: 'The Act' },
  date: '2013-10-10',
  unasked: [{ key: 'seuil', title: { fr: 'Seuil' } }],
  alignments: ['forme', 'vente'].map((criterion) => ({ criterion, claim: criterion })),
  sources: ['texte', 'absente'],
  claims: [aClaim('forme', 'texte'), aClaim('vente', 'texte')],
});
const programme = aDefinition('piec', {
  date: '2016~',
  alignments: [{ criterion: 'vente', departure: 'NARROWER', claim: 'ventes' }],
  additions: [{ point: 'seuil', claim: 'seuil' }],
  claims: [
    aClaim('ventes', 'texte', { status: 'DISPUTED', rivals: ['definition:loi#vente'] }),
    aClaim('seuil', 'texte', { status: 'TO_BE_VERIFIED', sources: [{ source: 'texte', locator: 'p. 2' }] }),
  ],
});
const summit = aDefinition('sommet', { date: '1996-10' });
const catalogue = aCatalogue(
  [
    aCriterion('vente', { title: { fr: 'Vente', en: 'Sale' } }),
    aCriterion('forme', { id: 'LEGAL_FORM', title: { fr: 'Forme', en: 'Form' } }),
  ],
  { sources: [aSource('texte')], definitions: [programme, summit, law] },
);

let api: PublicApi;

beforeAll(async () => {
  api = await startPublicApi({ catalogue });
});
afterAll(() => api.close());

describe('comparedDefinitions', () => {
  it('gives the Act first, then the others by date, each with the same points in the same order', async () => {
    const { json } = await api.get('{ comparedDefinitions { slug reference date { edtf } points { title { text } } } }');
    const titles = [{ title: { text: 'Forme' } }, { title: { text: 'Vente' } }, { title: { text: 'Seuil' } }];
    expect(json.data.comparedDefinitions).toEqual([
      { slug: 'loi', reference: true, date: { edtf: '2013-10-10' }, points: titles },
      { slug: 'sommet', reference: false, date: { edtf: '1996-10' }, points: titles },
      { slug: 'piec', reference: false, date: { edtf: '2016~' }, points: titles },
    ]);
  });

  it('says how each stands to the Act on each point, with the claim behind it', async () => {
    const { json } = await api.get(
      '{ comparedDefinitions(locale: EN) { slug points { criterion { slug id } departure claim { status references { locator source { slug } } } } } }',
    );
    const [act, , piec] = json.data.comparedDefinitions;
    expect(act.points.map(({ departure }: { departure: string | null }) => departure)).toEqual([null, null, null]);
    expect(act.points[2]).toEqual({ criterion: null, departure: null, claim: null });
    expect(piec.points).toEqual([
      { criterion: { slug: 'forme', id: 'LEGAL_FORM' }, departure: 'UNSEEN', claim: null },
      {
        criterion: { slug: 'vente', id: 'MARKET_ACTIVITY' },
        departure: 'NARROWER',
        claim: { status: 'DISPUTED', references: [{ locator: null, source: { slug: 'texte' } }] },
      },
      {
        criterion: null,
        departure: 'ADDED',
        claim: { status: 'TO_BE_VERIFIED', references: [{ locator: 'p. 2', source: { slug: 'texte' } }] },
      },
    ]);
  });

  it('leads from a claim to the rival in another definition, and back', async () => {
    const { json } = await api.get('{ comparedDefinitions { slug points { claim { rivals { statement { text } } } } } }');
    const [act, , piec] = json.data.comparedDefinitions;
    expect(piec.points[1].claim.rivals).toEqual([{ statement: { text: 'fait vente' } }]);
    expect(act.points[1].claim.rivals).toEqual([{ statement: { text: 'fait ventes' } }]);
  });

  it('says in words where a definition departs, and names the language of every text', async () => {
    const { json } = await api.get(
      '{ comparedDefinitions(locale: EN) { title { text locale } summary { text locale } scope { locale } sources { slug } } }',
    );
    const [act, , piec] = json.data.comparedDefinitions;
    expect(act.title).toEqual({ text: 'The Act', locale: 'EN' });
    expect(act.sources).toEqual([{ slug: 'texte' }]);
    expect(piec.title.locale).toBe('FR');
    expect(piec.summary.locale).toBe('EN');
    expect(piec.summary.text).toMatch(/^Departs from the Act on 1 criterion: narrower \(sale\)\./);
  });

  it('may be asked for with everything that stands in it', async () => {
    const { json } =
      await api.get(`{ comparedDefinitions { slug reference title { text } holder { text } date { text { text } } scope { text }
      summary { text } sources { slug } points { title { text } criterion { slug } departure
      claim { statement { text locale } status verifiedOn validUntil note { text } references { locator source { slug title { text } url } } } } } }`);
    expect(json.errors).toBeUndefined();
    expect(json.data.comparedDefinitions).toHaveLength(3);
  });
});
