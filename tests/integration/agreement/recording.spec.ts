import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import type { Entry } from '#domain';
import { type ActOutcome, type ActRequest, AgreementRecorder, CatalogueService, ContentImporter, Outbox } from '#features';
import { PostgresSearchIndex } from '#search';
import { aStructure, aTerm } from '../../factories/entries.ts';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

const TODAY = '2026-11-22';

const first = aTerm('entente', { definition: { fr: "part de l'avoir commun", en: 'share' }, notes: [{ fr: 'une note' }] });
const corrected = aTerm('entente', { ...first, definition: { fr: 'part de l’avoir commun', en: 'share' } });
const other = aTerm('entente', { ...first, definition: { fr: 'part des surplus communs', en: 'share' } });

const adoption = { kind: 'ADOPTION', entry: 'term:entente', body: 'MRC de l’Essai', on: '2026-05-19', resolution: '26-05-07' } as const;
const endorsement = { kind: 'ENDORSEMENT', entry: 'term:entente', organisation: 'CDC de l’Essai', on: '2026-05-20' } as const;

describe('recording who agreed', () => {
  let test: TestDatabase;
  let recorder: AgreementRecorder;
  let importer: ContentImporter;
  let index: PostgresSearchIndex;
  let catalogue: CatalogueService;

  beforeAll(async () => {
    test = await aTestDatabase();
  });
  afterAll(() => test.drop());

  beforeEach(() => {
    index = new PostgresSearchIndex(sqlOf(test.database.fork()));
    recorder = new AgreementRecorder(test.database, index, { today: () => TODAY });
    importer = new ContentImporter(test.database, index);
    catalogue = new CatalogueService(test.database, () => undefined);
  });
  // The log cannot be emptied, which is the point of it: each test has an entry of its own instead.
  afterEach(async () => {
    const used = await rows<{ id: number }>(`select id from entry where slug = 'entente'`);
    await rows(`update entry set slug = 'passe-' || id, withdrawn_at = now() where slug = 'entente'`);
    await rows('delete from outbox');
    await index.remove(['term_entente_fr', 'term_entente_en']);
    expect(used.length).toBeLessThanOrEqual(1);
  });

  const rows = <Row>(statement: string) => sqlOf(test.database.fork()).execute<Row>(statement);
  const bring = async (...entries: readonly Entry[]) => {
    for (const entry of entries) {
      const names = (await rows<{ name: string }>(`select kind || ':' || slug as name from entry where withdrawn_at is null`)).map(
        ({ name }) => name,
      );
      const outcome = await importer.import(
        {
          entries: [entry],
          sources: [],
          changes: [],
          definitions: [],
          files: new Map([[`${entry.kind}:${entry.slug}`, `content/${entry.slug}.yaml`]]),
        },
        new Set(names),
      );
      expect(outcome.kind).toBe('Imported');
    }
  };
  const codeFor = async (request: ActRequest) => {
    const outcome = await recorder.act(request);
    if (outcome.kind !== 'ActReviewed') throw new Error(JSON.stringify(outcome));
    return outcome.review.code;
  };
  const record = async (request: ActRequest): Promise<Extract<ActOutcome, { kind: 'ActRecorded' }>> => {
    const outcome = await recorder.act(request, await codeFor(request));
    if (outcome.kind !== 'ActRecorded') throw new Error(JSON.stringify(outcome));
    return outcome;
  };
  const served = async () => (await catalogue.refresh()).find('term', 'entente');
  const found = async (query: string) =>
    (await index.search({ query, locale: 'fr', kinds: undefined, limit: 5, offset: 0, scored: false } as never)).hits.length;

  it('shows the exact text, both languages and every field, and records nothing before it is confirmed', async () => {
    await bring(first);
    const before = (await catalogue.refresh()).version;
    const outcome = await recorder.act(adoption);
    expect(outcome).toMatchObject({
      kind: 'ActReviewed',
      review: {
        entry: 'term:entente',
        revision: 1,
        last: 1,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        code: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      },
    });
    const text = outcome.kind === 'ActReviewed' ? outcome.review.text : [];
    expect(text.map(({ name, locale, items }) => [name, locale, items])).toEqual([
      ['title', 'fr', ['entente']],
      ['definition', 'fr', ["part de l'avoir commun"]],
      ['definition', 'en', ['share']],
      ['notes', 'fr', ['une note']],
    ]);
    expect((await catalogue.refresh()).version).toBe(before);
    expect(await recorder.logs('term:entente')).toEqual([{ entry: 'term:entente', log: [] }]);
  });

  it('records an adoption with the code of its text, and every process shows it', async () => {
    await bring(first);
    const { served: revision } = await record(adoption);
    expect(revision).toBe(1);
    expect((await served())?.agreement).toMatchObject({
      state: 'AGREED',
      adoptions: [{ body: 'MRC de l’Essai', on: '2026-05-19', resolution: '26-05-07', revision: 1 }],
    });
  });

  it('takes the code in any case and spacing, and no other', async () => {
    await bring(first);
    const code = await codeFor(adoption);
    expect(await recorder.act(adoption, 'oui')).toMatchObject({ kind: 'CodeRefused', mismatch: 'CODE' });
    expect(await recorder.act({ ...adoption, resolution: '26-05-08' }, code)).toMatchObject({ kind: 'CodeRefused', mismatch: 'ACT' });
    expect(await recorder.act(adoption, ` ${code.toLowerCase().replace('-', ' ')} `)).toMatchObject({ kind: 'ActRecorded' });
  });

  it('refuses the code of a text that has changed since it was read, and says that the text is what changed', async () => {
    await bring(first);
    const code = await codeFor(adoption);
    await bring(other);
    expect(await recorder.act(adoption, code)).toMatchObject({ kind: 'CodeRefused', mismatch: 'TEXT', review: { revision: 2 } });
    expect(await recorder.logs('term:entente')).toMatchObject([{ log: [] }]);
    expect(await recorder.act({ ...adoption, revision: 1 }, code)).toMatchObject({ kind: 'ActRecorded' });
  });

  it('serves the adopted text although a later one is written, everywhere, until that one is adopted', async () => {
    await bring(first);
    await record(adoption);
    await bring(other);
    expect(await served()).toMatchObject({
      revision: 1,
      entry: { definition: first.definition },
      agreement: { state: 'AGREED', proposal: 2 },
    });
    expect([await found('avoir'), await found('surplus')]).toEqual([1, 0]);
    await rows('delete from outbox');
    const { served: revision } = await record({ ...adoption, on: '2026-06-16', resolution: '26-06-02' });
    expect(revision).toBe(2);
    expect(await served()).toMatchObject({ revision: 2, entry: { definition: other.definition }, agreement: { state: 'AGREED' } });
    expect([await found('avoir'), await found('surplus')]).toEqual([0, 1]);
    expect(await new Outbox(sqlOf(test.database.fork())).size()).toBe(1);
    expect((await catalogue.revision('term', 'entente', 1))?.agreement.state).toBe('SUPERSEDED');
  });

  it('asks nothing of the index when the text that is served stays', async () => {
    await bring(first);
    await record(adoption);
    await rows('delete from outbox');
    await record(endorsement);
    expect(await new Outbox(sqlOf(test.database.fork())).size()).toBe(0);
    expect((await served())?.agreement.endorsements).toEqual([{ organisation: 'CDC de l’Essai', on: '2026-05-20', revision: 1 }]);
  });

  it('makes a proposal of the text again when its only adoption is withdrawn, and keeps both acts', async () => {
    await bring(first);
    const { number } = await record(adoption);
    await bring(other);
    await record({ kind: 'WITHDRAWAL', of: number, on: '2026-10-01', resolution: '26-10-01' });
    expect(await served()).toMatchObject({ revision: 2, agreement: { state: 'PROPOSED', adoptions: [] } });
    const [logged] = (await recorder.logs('term:entente')) ?? [];
    expect(logged?.log).toMatchObject([
      { kind: 'ADOPTION', number },
      { kind: 'WITHDRAWAL', of: number, by: 'MRC de l’Essai', resolution: '26-10-01' },
    ]);
    expect(await recorder.act({ kind: 'WITHDRAWAL', of: number, on: '2026-10-01', reason: 'encore' })).toMatchObject({
      kind: 'ActRefused',
      refusal: { kind: 'NotStanding', act: number },
    });
  });

  it('carries an adoption forward through a correction that changes no word, and shows what differs', async () => {
    await bring(first);
    await record(adoption);
    await bring(corrected);
    expect((await served())?.revision).toBe(1);
    const review = await recorder.act({ kind: 'CORRECTION', entry: 'term:entente' });
    expect(review).toMatchObject({ kind: 'ActReviewed', review: { revision: 2, changes: [{ name: 'definition', locale: 'fr' }] } });
    await record({ kind: 'CORRECTION', entry: 'term:entente' });
    expect(await served()).toMatchObject({
      revision: 2,
      entry: { definition: corrected.definition },
      agreement: { state: 'AGREED', adoptions: [{ revision: 1 }] },
    });
  });

  it('refuses a correction that changes a word', async () => {
    await bring(first, other);
    expect(await recorder.act({ kind: 'CORRECTION', entry: 'term:entente' })).toMatchObject({
      kind: 'ActRefused',
      refusal: { kind: 'NotTypographic' },
    });
  });

  it.each<[ActRequest, string]>([
    [{ ...adoption, entry: 'term:personne' }, 'UnknownEntry'],
    [{ ...adoption, entry: 'entente' }, 'UnknownEntry'],
    [{ ...adoption, entry: 'term:\u0000' }, 'UnknownEntry'],
    [{ ...adoption, revision: 9 }, 'UnknownRevision'],
    [{ ...adoption, on: '2026-11-23' }, 'FutureDay'],
    [{ ...adoption, body: 'MRC\u0000' }, 'BadWording'],
    [{ kind: 'WITHDRAWAL', of: 999_999, on: TODAY, reason: 'x' }, 'UnknownAct'],
    [{ kind: 'CORRECTION', entry: 'term:entente' }, 'NothingBefore'],
  ])('refuses %j', async (request, kind) => {
    await bring(first);
    expect(await recorder.act(request, 'AAAA-AAAA')).toMatchObject({ kind: 'ActRefused', refusal: { kind } });
  });

  it('finds an entry by a former slug, and follows its adopted text to the new one', async () => {
    await bring(first);
    await record(adoption);
    await bring(aTerm('entente-nouvelle', { ...first, slug: 'entente-nouvelle', formerSlugs: ['entente'], definition: other.definition }));
    await catalogue.refresh();
    expect(catalogue.current.find('term', 'entente')).toBeUndefined();
    expect(catalogue.current.find('term', 'entente-nouvelle')).toMatchObject({
      revision: 1,
      entry: { slug: 'entente-nouvelle', definition: first.definition },
    });
    expect(await recorder.act(endorsement)).toMatchObject({ kind: 'ActReviewed', review: { entry: 'term:entente-nouvelle', revision: 2 } });
    await rows(`update entry set slug = 'passe-' || id, withdrawn_at = now() where slug = 'entente-nouvelle'`);
    await rows('delete from redirect');
  });

  it('gives the history of an entry of any kind', async () => {
    await bring(aStructure('table', { summary: { fr: 'une table' } }), aStructure('table', { summary: { fr: 'la table' } }));
    const { number } = await record({ ...adoption, entry: 'structure:table', revision: 1 });
    expect(await catalogue.history('structure', 'table')).toMatchObject({
      served: 1,
      revisions: [
        { number: 1, origin: 'import', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), agreement: { state: 'AGREED' } },
        { number: 2, agreement: { state: 'PROPOSED' } },
      ],
      log: [{ kind: 'ADOPTION', number }],
    });
    expect(await catalogue.history('structure', 'aucune')).toBeUndefined();
  });

  it('never lets an act be changed or removed, nor withdrawn twice', async () => {
    await bring(first);
    const { number } = await record(adoption);
    await bring(corrected);
    await record({ kind: 'CORRECTION', entry: 'term:entente' });
    await record({ kind: 'WITHDRAWAL', of: number, on: TODAY, reason: 'fin' });
    for (const table of ['adoption', 'endorsement', 'correction', 'withdrawal']) {
      await expect(rows(`truncate ${table} cascade`)).rejects.toThrow(/never changed/);
      if (table === 'endorsement') continue;
      await expect(rows(`update ${table} set "on" = '2000-01-01'`)).rejects.toThrow(/never changed/);
      await expect(rows(`delete from ${table}`)).rejects.toThrow(/never changed/);
    }
    await expect(
      rows(
        `insert into withdrawal (entry_id, adoption_id, "by", "on", reason) select entry_id, id, 'x', '2026-11-22', 'x' from adoption where number = ${number}`,
      ),
    ).rejects.toThrow(/unique/);
  });

  it('lets two acts that are confirmed at once follow one another, and one of them only when they say the same', async () => {
    await bring(first);
    const codes = await Promise.all([codeFor(adoption), codeFor(endorsement)]);
    const outcomes = await Promise.all([
      recorder.act(adoption, codes[0]),
      recorder.act(endorsement, codes[1]),
      recorder.act(adoption, codes[0]),
    ]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['ActRecorded', 'ActRecorded', 'ActRefused']);
  });
});
