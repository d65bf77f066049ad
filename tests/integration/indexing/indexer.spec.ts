import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import type { Entry } from '#domain';
import { CatalogueService, ContentImporter, Indexer, Outbox } from '#features';
import { EmbeddedMeilisearch, MeilisearchIndex, PostgresSearchIndex, type SearchIndex } from '#search';
import { aTerm } from '../../factories/entries.ts';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

describe('the indexer', () => {
  let test: TestDatabase;
  let folder: string;
  let engine: EmbeddedMeilisearch;
  let index: MeilisearchIndex;
  let catalogue: CatalogueService;
  let importer: ContentImporter;
  let indexer: Indexer;

  const refuse = (error: unknown) => {
    throw error;
  };
  const aWorker = () => new Indexer(test.database, new CatalogueService(test.database, refuse), index, refuse);
  const bring = (...entries: Entry[]) => importer.import({ entries, sources: [], changes: [], definitions: [], files: new Map() });
  const found = async (query: string) => (await index.search({ query, locale: 'fr', limit: 10, offset: 0 })).hits.map(({ slug }) => slug);
  const waiting = () => new Outbox(sqlOf(test.database.fork())).size();

  beforeAll(async () => {
    test = await aTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'entendu-indexer-'));
    engine = new EmbeddedMeilisearch({ folder });
    expect(await engine.start()).toMatchObject({ kind: 'Started' });
    index = new MeilisearchIndex({ address: () => engine.address() });
    catalogue = new CatalogueService(test.database, refuse);
    importer = new ContentImporter(test.database, new PostgresSearchIndex(sqlOf(test.database.fork())));
    indexer = new Indexer(test.database, catalogue, index, refuse);
  });
  afterAll(async () => {
    await engine.stop();
    await test.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('fills an index that holds nothing', async () => {
    await bring(aTerm('ristourne'), aTerm('surplus'));
    expect((await indexer.reconcile()).rebuilt).toBe(true);
    expect(await found('ristourne')).toEqual(['ristourne']);
  });

  it('sends what an import wrote, and empties the outbox', async () => {
    await bring(aTerm('ristourne'), aTerm('surplus'), aTerm('reliquat'));
    while ((await indexer.sendNext()) > 0);
    expect(await found('reliquat')).toEqual(['reliquat']);
    expect(await waiting()).toBe(0);
  });

  it('removes what is no longer published', async () => {
    await bring(aTerm('ristourne'), aTerm('surplus'));
    while ((await indexer.sendNext()) > 0);
    expect(await found('reliquat')).toEqual([]);
  });

  it('forgets the former slug of an entry that has moved', async () => {
    await bring(aTerm('ristourne'), aTerm('excedent', { formerSlugs: ['surplus'], labels: labelled('surplus') }));
    while ((await indexer.sendNext()) > 0);
    expect(await found('surplus')).toEqual(['excedent']);
  });

  it('notices what the engine lost and what it should not hold', async () => {
    await index.remove(['term_ristourne_fr', 'term_ristourne_en']);
    await index.put([
      { id: 'term_fantome_fr', kind: 'term', slug: 'fantome', locale: 'fr', version: 1, title: 'fantôme', names: [], text: '' },
    ]);
    const report = await indexer.reconcile();
    while ((await indexer.sendNext()) > 0);
    expect(report).toEqual({ sent: 2, rebuilt: false });
    expect([await found('ristourne'), await found('fantôme')]).toEqual([['ristourne'], []]);
  });

  it('shares the work between workers and ends with the last text of every entry', async () => {
    const slugs = Array.from({ length: 30 }, (_, at) => `mot${at}`);
    const workers = [aWorker(), aWorker(), aWorker()];
    workers.forEach((worker) => worker.start());
    for (const round of ['premier', 'deuxieme', 'troisieme']) {
      await bring(...slugs.map((slug) => aTerm(slug, { definition: { fr: `texte ${round}` } })));
    }
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect((await index.search({ query: 'troisieme', locale: 'fr', limit: 50, offset: 0 })).total).toBe(30);
    expect(await found('premier')).toEqual([]);
  });

  it('keeps the rows of an engine that is down and sends them when it is back', async () => {
    await engine.stop();
    await bring(aTerm('attente'));
    const failing = new Indexer(test.database, catalogue, index, refuse);
    await expect(failing.sendNext()).rejects.toThrow();
    expect(await waiting()).toBeGreaterThan(0);
    expect(await engine.start()).toMatchObject({ kind: 'Started' });
    indexer.start();
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
    await indexer.stop();
    expect(await found('attente')).toEqual(['attente']);
  });

  it('starts at once with what a killed process had taken, once it is known to be dead', async () => {
    await bring(aTerm('interrompu'));
    await new Outbox(sqlOf(test.database.fork())).claim('killed', 100, 600);
    expect(await indexer.sendNext()).toBe(0);
    await indexer.releaseAll();
    while ((await indexer.sendNext()) > 0);
    expect(await found('interrompu')).toEqual(['interrompu']);
  });

  it('rebuilds one at a time, and says so to the other', async () => {
    await bring(aTerm('unique'));
    const both = await Promise.all([indexer.rebuild(), aWorker().rebuild()]);
    expect(both.filter((documents) => documents === undefined)).toHaveLength(1);
  });

  it('does not bring back by a rebuild what was withdrawn while it ran', async () => {
    await bring(aTerm('retire'), aTerm('demeure'));
    while ((await indexer.sendNext()) > 0);
    // The withdrawal is sent to the index that the rebuild is about to swap out.
    const slow: SearchIndex = {
      engine: index.engine,
      search: (query) => index.search(query),
      put: (documents) => index.put(documents),
      remove: (ids) => index.remove(ids),
      indexedVersions: () => index.indexedVersions(),
      checkHealth: () => index.checkHealth(),
      replaceAll: async (batches) => {
        await bring(aTerm('demeure'));
        while ((await indexer.sendNext()) > 0);
        await index.replaceAll(batches);
      },
    };
    await new Indexer(test.database, new CatalogueService(test.database, refuse), slow, refuse).rebuild();
    expect([await found('retire'), await found('demeure')]).toEqual([[], ['demeure']]);
  });

  it('tells of a failure once and not at every attempt', async () => {
    await engine.stop();
    const told: string[] = [];
    const failing = new Indexer(test.database, catalogue, index, (error) => told.push(String(error)));
    await bring(aTerm('panne'));
    failing.start();
    const attempts = () => sqlOf(test.database.fork()).execute<{ attempts: number }>('select max(attempts) as attempts from outbox');
    await expect.poll(async () => (await attempts())[0]?.attempts, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    await failing.stop();
    expect(await engine.start()).toMatchObject({ kind: 'Started' });
    expect(told).toHaveLength(1);
  });

  it('rebuilds while searches go on, without a moment in which an entry is missing', async () => {
    await bring(aTerm('permanent'), aTerm('autre'));
    while ((await indexer.sendNext()) > 0);
    let rebuilding = true;
    const rebuilt = indexer.rebuild().finally(() => {
      rebuilding = false;
    });
    while (rebuilding) expect(await found('permanent')).toEqual(['permanent']);
    expect(await rebuilt).toBe(4);
  });
});

function labelled(preferred: string) {
  return { fr: { preferred, acronyms: [], alternative: [], hidden: [] } };
}
