import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedMeilisearch, MeilisearchIndex, MeilisearchProblem } from '#search';
import { ENTRIES_SETTINGS } from '../../../libs/search/src/meilisearch/meilisearch-settings.ts';
import { aDocument, BASE, inBatches } from './documents.ts';
import { itKeepsTheSearchContract } from './search-index.contract.ts';

itKeepsTheSearchContract('Meilisearch', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entendu-meilisearch-'));
  const server = new EmbeddedMeilisearch({ folder });
  const started = await server.start();
  if (started.kind !== 'Started') throw new Error(`Meilisearch did not start: ${JSON.stringify(started)}`);
  const index = new MeilisearchIndex({ address: () => server.address() });
  const close = async (): Promise<void> => {
    await index.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { index, close };
});

describe('the search index in Meilisearch, besides', () => {
  let folder: string;
  let server: EmbeddedMeilisearch;
  let index: MeilisearchIndex;
  const query = { query: 'ristourne', locale: 'fr', limit: 10, offset: 0 } as const;
  const ask = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(`${server.address()?.url}${path}`, { headers: { authorization: `Bearer ${server.address()?.apiKey}` } });
    return (await answer.json()) as Answer;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entendu-meilisearch-'));
    server = new EmbeddedMeilisearch({ folder });
    await server.start();
    index = new MeilisearchIndex({ address: () => server.address() });
  });
  afterAll(async () => {
    await index.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('fails, rather than finding nothing, before there is an index', async () => {
    await expect(index.search(query)).rejects.toMatchObject({ name: 'MeilisearchProblem', code: 'index_not_found' });
    await expect(index.checkHealth()).rejects.toBeInstanceOf(MeilisearchProblem);
    for await (const batch of index.indexedVersions()) expect(batch).toEqual([]);
  });

  it('makes the index with the committed settings, and sends them once', async () => {
    await index.put(BASE);
    await index.put(BASE);
    const { results } = await ask<{ results: { type: string }[] }>('/tasks?types=settingsUpdate');
    expect(results).toHaveLength(1);
    expect(await ask('/indexes/entries/settings')).toMatchObject(ENTRIES_SETTINGS);
  });

  it('leaves no index behind after a replacement', async () => {
    await index.replaceAll(inBatches(BASE));
    const { results } = await ask<{ results: { uid: string }[] }>('/indexes');
    expect(results.map(({ uid }) => uid)).toEqual(['entries']);
  });

  it('reports why a task failed', async () => {
    await expect(index.put([aDocument('un nom impossible')])).rejects.toMatchObject({
      name: 'MeilisearchProblem',
      code: 'invalid_document_id',
    });
  });

  it('gives up after the time it is given', async () => {
    const pid = server.state.kind === 'Running' ? server.state.pid : 0;
    process.kill(pid, 'SIGSTOP');
    try {
      const before = performance.now();
      await expect(index.search(query, 100)).rejects.toThrow('has not answered');
      expect(performance.now() - before).toBeLessThan(1_000);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    expect((await index.search(query)).total).toBe(1);
  });

  it('says that the key is refused', async () => {
    const stranger = new MeilisearchIndex({ address: () => ({ url: server.address()?.url ?? '', apiKey: 'not the key' }) });
    await expect(stranger.search(query)).rejects.toMatchObject({ status: 403, code: 'invalid_api_key' });
    await stranger.close();
  });

  it('fails at once while Meilisearch is stopped, and follows it to its next port', async () => {
    await server.stop();
    await expect(index.search(query)).rejects.toThrow('not running');
    await server.start();
    expect((await index.search(query)).hits).toMatchObject([{ kind: 'term', slug: 'ristourne' }]);
  });
});
