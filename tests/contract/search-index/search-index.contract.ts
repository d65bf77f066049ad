import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EntryKind, type Locale, searchDocumentIds } from '#domain';
import type { IndexHits, SearchIndex } from '#search';
import { aDocument, BASE, inBatches } from './documents.ts';

/** An engine to hold to the contract; its index is the suite's own. */
export interface IndexUnderTest {
  readonly index: SearchIndex;
  readonly close: () => Promise<void>;
}

/** A base that goes away in the middle. */
async function* broken(): ReturnType<typeof inBatches> {
  yield* inBatches([aDocument('autre')]);
  throw new Error('the base went away');
}

/** What every search index promises, whatever its engine. */
export function itKeepsTheSearchContract(name: string, open: () => Promise<IndexUnderTest>): void {
  describe(`the search index in ${name}`, () => {
    let opened: IndexUnderTest;
    let index: SearchIndex;
    beforeAll(async () => {
      opened = await open();
      index = opened.index;
    });
    afterAll(() => opened?.close());
    beforeEach(() => index.replaceAll(inBatches(BASE)));

    const search = (
      query: string,
      more: { locale?: Locale; kinds?: readonly EntryKind[]; limit?: number; offset?: number } = {},
    ): Promise<IndexHits> =>
      index.search({ query, locale: more.locale ?? 'fr', kinds: more.kinds, limit: more.limit ?? 10, offset: more.offset ?? 0 });
    const slugs = async (...asked: Parameters<typeof search>): Promise<string[]> => (await search(...asked)).hits.map((hit) => hit.slug);

    it.each(['CRÉ', 'CRE', 'cré', 'cre', 'C.R.É.', 'C.R.E', 'c.r.é.', 'la CRÉ', 'les CRÉs'])(
      'finds an acronym written %s',
      async (query) => {
        expect((await slugs(query))[0]).toBe('conference-regionale-des-elus');
      },
    );

    it.each([
      ['CRÉS', 'comite-regional'],
      ['C.R.É.S.', 'comite-regional'],
      ['TIESS', 'tiess'],
      ['tiess', 'tiess'],
      ['es', 'economie-sociale'],
      ['É.S.', 'economie-sociale'],
    ])('takes the acronym %s for no plural and no stop word', async (query, slug) => {
      expect((await slugs(query))[0]).toBe(slug);
    });

    it.each([
      "l'économie sociale",
      'l’économie sociale',
      "qu’est-ce que l'economie sociale ?",
      'd’ÉCONOMIE SOCIALE',
      '« économie sociale »',
    ])('sees through elisions and punctuation in %s', async (query) => {
      expect((await slugs(query))[0]).toBe('economie-sociale');
    });

    it.each(['main-d’œuvre', "main d'oeuvre", 'oeuvre', 'ŒUVRE', 'œuv'])('opens the ligature in %s', async (query) => {
      expect((await slugs(query))[0]).toBe('main-d-oeuvre');
    });

    it.each(['Haut-St-Laurent', 'haut saint laurent', 'HAUT ST. LAURENT', 'Haut-Ste-Laurent'])(
      'writes Saint in one way in %s',
      async (query) => {
        expect((await slugs(query))[0]).toBe('pole');
      },
    );

    it.each([
      ['ristournes', 'ristourne'],
      ['coopératives', 'cooperative'],
      ['co-operatives', 'cooperative'],
      ['fonds régionaux', 'fonds-regional'],
      ['projet local', 'fonds-regional'],
      ['pôles', 'pole'],
    ])('brings singular and plural together in %s', async (query, slug) => {
      expect((await slugs(query))[0]).toBe(slug);
    });

    it('finds by a hidden name', async () => {
      expect((await slugs('economie social'))[0]).toBe('economie-sociale');
    });

    it.each([
      ['ristorne', 'ristourne'],
      ['risstourne', 'ristourne'],
      ['risoturne', 'ristourne'],
      ['coopérztive', 'cooperative'],
      ['téritoires innovants', 'tiess'],
    ])('forgives one slip in %s', async (query, slug) => {
      expect((await slugs(query))[0]).toBe(slug);
    });

    it.each([
      ['rist', 'ristourne'],
      ['écono', 'economie-sociale'],
      ['économie soc', 'economie-sociale'],
      ['conférence régio', 'conference-regionale-des-elus'],
      ['territoires inno', 'tiess'],
    ])('finds by the beginning of the last word: %s', async (query, slug) => {
      expect((await slugs(query))[0]).toBe(slug);
    });

    it('finds by what is in the text and puts titles first', async () => {
      const found = await slugs('coopérative');
      expect(found).toEqual(['cooperative', 'ristourne']);
    });

    it('finds something when not every word is in one entry', async () => {
      expect((await slugs('ristourne concertation zzyzx')).length).toBeGreaterThan(0);
      expect(await slugs('zzyzx ristourne')).toEqual(['ristourne']);
      expect(await slugs('ristourne zzyzx')).toEqual(['ristourne']);
    });

    it('keeps to the kinds that are asked for', async () => {
      expect(await slugs('économie sociale', { kinds: ['structure'] })).toEqual(
        expect.arrayContaining(['comite-regional', 'tiess', 'pole']),
      );
      expect(await slugs('économie sociale', { kinds: ['structure'] })).not.toContain('economie-sociale');
      expect(await slugs('économie sociale', { kinds: ['programme', 'question'] })).toEqual([]);
      expect(await slugs('économie sociale', { kinds: [] })).toContain('economie-sociale');
    });

    it('keeps to the language that is asked for', async () => {
      expect(await slugs('purpose')).toEqual([]);
      expect(await slugs('purpose', { locale: 'en' })).toEqual(['economie-sociale']);
      expect(await slugs('ristourne', { locale: 'en' })).toEqual([]);
    });

    it('finds the same in the same order when no scores are asked for', async () => {
      const query = { query: 'économie sociale', locale: 'fr', limit: 10, offset: 0 } as const;
      const slugs = async (scored: boolean) => (await index.search({ ...query, scored })).hits.map(({ slug }) => slug);
      expect(await slugs(false)).toEqual(await slugs(true));
    });

    it('scores from 1 to 0, best first', async () => {
      const scores = (await search('économie sociale')).hits.map((hit) => hit.score ?? Number.NaN);
      expect(scores.length).toBeGreaterThan(2);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
    });

    it('counts exactly and pages without repeating or leaving out', async () => {
      const many = Array.from({ length: 137 }, (_, at) =>
        aDocument(`municipalite-${at}`, { kind: 'structure', title: `Municipalité ${at}`, text: 'territoire' }),
      );
      await index.put(many);
      const seen: string[] = [];
      for (let offset = 0; offset < 140; offset += 20) {
        const page = await search('territoire', { limit: 20, offset, kinds: ['structure'] });
        expect(page.total).toBe(138);
        seen.push(...page.hits.map((hit) => hit.slug));
      }
      expect(new Set(seen).size).toBe(138);
      expect((await search('territoire', { limit: 7, offset: 10 })).hits.map((hit) => hit.slug)).toEqual(seen.slice(10, 17));
      expect(await search('territoire', { limit: 10, offset: 1000 })).toEqual({ hits: [], total: 138 });
    });

    it('replaces a document that is put again', async () => {
      await index.put([aDocument('ristourne', { title: 'remise annuelle', version: 2 })]);
      expect(await slugs('surplus')).toEqual([]);
      expect(await slugs('remise annuelle')).toContain('ristourne');
      await index.put([]);
    });

    it('removes documents and ignores ids that it does not have', async () => {
      await index.remove([...searchDocumentIds('term', 'ristourne'), 'term_unknown_fr']);
      expect(await slugs('ristourne')).toEqual([]);
      await index.remove([]);
    });

    it('serves the old documents or the new ones while all are replaced', async () => {
      const next = [
        ...BASE,
        ...Array.from({ length: 300 }, (_, at) => aDocument(`commune-${at}`, { title: `Commune ${at}`, text: 'nouveau' })),
      ];
      const over = new AbortController();
      const answers: IndexHits[] = [];
      const reader = (async () => {
        while (!over.signal.aborted) {
          answers.push(await search('ristourne'));
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      })();
      for (let round = 0; round < 2; round += 1) await index.replaceAll(inBatches(next, 100));
      await index.replaceAll(inBatches(next.filter((document) => document.slug !== 'cooperative')));
      over.abort();
      await reader;
      expect(answers.length).toBeGreaterThan(5);
      expect(answers.filter(({ hits }) => hits[0]?.slug !== 'ristourne')).toEqual([]);
      expect(await slugs('personne morale')).not.toContain('cooperative');
      expect((await search('nouveau')).total).toBe(300);
    });

    it('keeps what it has when a replacement breaks off', async () => {
      await expect(index.replaceAll(broken())).rejects.toThrow('the base went away');
      expect(await slugs('ristourne')).toEqual(['ristourne']);
      expect(await slugs('autre')).not.toContain('autre');
    });

    it('says which versions it holds', async () => {
      const many = Array.from({ length: 1100 }, (_, at) => aDocument(`n-${at}`, { version: at + 10 }));
      await index.replaceAll(inBatches(many, 500));
      const held = new Map<string, number>();
      for await (const batch of index.indexedVersions()) for (const { id, version } of batch) held.set(id, version);
      expect(held.size).toBe(1100);
      expect(held.get('term_n-1099_fr')).toBe(1109);
    });

    it.each(['', '   ', '?!', '…’-', '""', '\0', '\ud800', '🦉'])('finds nothing for %j', async (query) => {
      expect(await search(query)).toEqual({ hits: [], total: 0 });
    });

    it.each([
      `ristourne" OR 1=1; drop table search_document; --`,
      `'ristourne' & ! | ( <-> :*`,
      'ristourne \\ % _ * ? $1 {} [] `',
      'rist\0ourne ristourne',
      'ristourne \ud800 \udc00',
      '\u202eristourne\u202c عربى עברית',
      `ristourne ${'é'.repeat(502)}`,
      'ristourne '.repeat(51),
      '-ristourne "ristourne',
    ])('survives %j and still finds', async (query) => {
      expect(await slugs(query)).toContain('ristourne');
    });

    it.each(['a'.repeat(512), '𝒜'.repeat(256), 'ﷺ'.repeat(512), "l'".repeat(256), 'x.'.repeat(256), 'mot '.repeat(128)])(
      'answers %j',
      async (query) => {
        const { hits, total } = await search(query.slice(0, 512));
        expect(total).toBeGreaterThanOrEqual(hits.length);
      },
    );

    it('is healthy while it serves', async () => {
      await expect(index.checkHealth()).resolves.toBeUndefined();
    });
  });
}
