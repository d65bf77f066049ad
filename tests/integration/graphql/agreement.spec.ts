import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementRecord, type PublishedEntry, type RecordedAct } from '#domain';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aCorrection, anAdoption, anEndorsement, aWithdrawal } from '../../factories/agreement.ts';
import { aStructure, aTerm, published } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

const log: readonly RecordedAct[] = [
  anAdoption(1, 1, { body: 'MRC de l’Essai', on: '2026-05-19', resolution: '26-05-07' }),
  anEndorsement(2, 1, { organisation: 'CDC' }),
  anEndorsement(3, 1, { organisation: 'Pôle' }),
  aWithdrawal(4, 3),
  aCorrection(5, 2),
];
const at = (revision: number, definition: { fr: string; en: string }): PublishedEntry =>
  published(aTerm('entente', { definition, notes: [{ fr: 'une note' }] }), { revision, agreement: agreementRecord(revision, 3, log) });

const served = at(2, { fr: 'part de l’avoir', en: 'share' });
const revisions = [at(1, { fr: "part de l'avoir", en: 'share' }), served, at(3, { fr: 'part des surplus', en: 'share of the surplus' })];

describe('the agreement over GraphQL', () => {
  let api: PublicApi;

  beforeAll(async () => {
    api = await startPublicApi({ catalogue: aCatalogue([served, aStructure('table')]), revisions, log });
  });
  afterAll(() => api.close());

  async function data(query: string) {
    const { json } = await api.post(query);
    expect(json.errors).toBeUndefined();
    return json.data;
  }

  it('names who agreed to what is served, only those who stand by it, and the proposal that waits', async () => {
    const { term, structure } = await data(`{
      term(slug: "entente") { revision agreement { state revision proposal adoptions { body on resolution revision } endorsements { organisation } } }
      structure(slug: "table") { agreement { state proposal } }
    }`);
    expect(term).toEqual({
      revision: 2,
      agreement: {
        state: 'AGREED',
        revision: 2,
        proposal: 3,
        adoptions: [{ body: 'MRC de l’Essai', on: '2026-05-19', resolution: '26-05-07', revision: 1 }],
        endorsements: [{ organisation: 'CDC' }],
      },
    });
    expect(structure.agreement).toEqual({ state: 'PROPOSED', proposal: null });
  });

  it('lists the revisions of an entry, and all that was ever done about its agreement', async () => {
    const { entry } = await data(`{ entry(kind: TERM, slug: "entente") {
      revisions { number on origin contentHash isCorrection agreement { state } }
      acts { number kind on recordedAt revision by resolution reason withdraws withdrawnBy }
    } }`);
    expect(entry.revisions).toMatchObject([
      { number: 1, on: '2026-11-22', origin: 'IMPORT', agreement: { state: 'AGREED' } },
      { number: 2, agreement: { state: 'AGREED' } },
      { number: 3, agreement: { state: 'PROPOSED' } },
    ]);
    expect(entry.acts).toMatchObject([
      { number: 1, kind: 'ADOPTION', by: 'MRC de l’Essai', revision: 1, resolution: '26-05-07', withdrawnBy: null },
      { number: 2, kind: 'ENDORSEMENT', by: 'CDC', withdrawnBy: null },
      { number: 3, kind: 'ENDORSEMENT', by: 'Pôle', withdrawnBy: 4 },
      { number: 4, kind: 'WITHDRAWAL', by: 'Conseil', withdraws: 3, revision: null },
      { number: 5, kind: 'CORRECTION', by: null, revision: 2 },
    ]);
  });

  it('compares two revisions word by word, in the asked language, either way round', async () => {
    const { fr, en, back, typography } = await data(`{
      fr: difference(kind: TERM, slug: "entente", from: 2, to: 3) { from to isTypographic locales fields { name locale isAgreed items { kind parts { kind text } } } }
      en: difference(kind: TERM, slug: "entente", from: 2, to: 3, locale: EN) { fields { locale items { parts { kind text } } } }
      back: difference(kind: TERM, slug: "entente", from: 3, to: 2, locale: EN) { fields { items { parts { kind text } } } }
      typography: difference(kind: TERM, slug: "entente", from: 1, to: 2) { isTypographic fields { name } }
    }`);
    expect(fr).toMatchObject({ from: 2, to: 3, isTypographic: false, locales: ['FR', 'EN'] });
    expect(fr.fields).toMatchObject([{ name: 'definition', locale: 'FR', isAgreed: true, items: [{ kind: 'CHANGED' }] }]);
    expect(en.fields).toEqual([
      {
        locale: 'EN',
        items: [
          {
            parts: [
              { kind: 'KEPT', text: 'share' },
              { kind: 'ADDED', text: ' of the surplus' },
            ],
          },
        ],
      },
    ]);
    expect(back.fields[0].items[0].parts[1]).toEqual({ kind: 'REMOVED', text: ' of the surplus' });
    expect(typography).toEqual({ isTypographic: true, fields: [{ name: 'definition' }] });
  });

  it('answers null for an entry or a revision that is not there, and nothing for a revision and itself', async () => {
    expect(
      await data(`{
        nobody: difference(kind: TERM, slug: "personne", from: 1, to: 2) { to }
        never: difference(kind: TERM, slug: "entente", from: 1, to: 99) { to }
        same: difference(kind: TERM, slug: "entente", from: 2, to: 2) { fields { name } }
      }`),
    ).toEqual({ nobody: null, never: null, same: { fields: [] } });
  });

  it.each([
    ['from', 'from: 0, to: 2'],
    ['to', 'from: 1, to: -1'],
  ])('refuses a revision that cannot be, and names the argument %s', async (argument, given) => {
    const { json } = await api.post(`{ difference(kind: TERM, slug: "entente", ${given}) { to } }`);
    expect(json.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, limit: 2_147_483_647 });
  });

  it('reads the history of a few entries in one request, and of no more', async () => {
    const many = aCatalogue(Array.from({ length: 21 }, (_, each) => aTerm(`t-${each}`)));
    const wide = await startPublicApi({ catalogue: many });
    const { json } = await wide.post('{ terms(first: 100) { edges { node { revisions { number } } } } }');
    await wide.close();
    expect(json.errors.map(({ extensions }: { extensions: object }) => extensions)).toContainEqual(
      expect.objectContaining({ code: 'QUERY_TOO_COMPLEX', measure: 'histories', limit: 20 }),
    );
  });
});
