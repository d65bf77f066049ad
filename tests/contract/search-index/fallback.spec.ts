import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EmbeddedMeilisearch, FallbackSearch, MeilisearchIndex, PostgresSearchIndex, type ServedHits } from '#search';
import { BASE, inBatches } from './documents.ts';
import { openPglite } from './pglite.ts';

let folder: string;
let server: EmbeddedMeilisearch;
let meilisearch: MeilisearchIndex;
let database: Awaited<ReturnType<typeof openPglite>>;
let fallback: FallbackSearch;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entendu-fallback-'));
  server = new EmbeddedMeilisearch({ folder });
  await server.start();
  meilisearch = new MeilisearchIndex({ address: () => server.address() });
  database = await openPglite();
  const postgres = new PostgresSearchIndex(database.sql);
  await Promise.all([meilisearch.replaceAll(inBatches(BASE)), postgres.replaceAll(inBatches(BASE))]);
  fallback = new FallbackSearch({ primary: meilisearch, secondary: postgres, now: () => performance.now() });
});

afterAll(async () => {
  await meilisearch.close();
  await server.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answered extends ServedHits {
  readonly ms: number;
  readonly at: number;
}

/** Eight readers who never stop until the work is done. */
async function underLoad(work: () => Promise<void>): Promise<{ answers: Answered[]; failures: unknown[] }> {
  const answers: Answered[] = [];
  const failures: unknown[] = [];
  const over = new AbortController();
  const reader = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const before = performance.now();
      try {
        answers.push({
          ...(await fallback.search({ query: 'économie soc', locale: 'fr', limit: 10, offset: 0 })),
          ms: performance.now() - before,
          at: performance.now(),
        });
      } catch (error) {
        failures.push(error);
      }
      await sleep(5);
    }
  };
  const readers = Array.from({ length: 8 }, reader);
  await work().finally(() => over.abort());
  await Promise.all(readers);
  return { answers, failures };
}

const pid = (): number => (server.state.kind === 'Running' ? server.state.pid : 0);

it('answers every search while Meilisearch is killed, and uses it again when it is back', async () => {
  let killedAt = 0;
  const { answers, failures } = await underLoad(async () => {
    await sleep(500);
    killedAt = performance.now();
    process.kill(pid(), 'SIGKILL');
    await sleep(3_000);
  });
  expect(failures).toEqual([]);
  expect(answers[0]?.engine).toBe('MEILISEARCH');
  expect(answers.some(({ engine }) => engine === 'POSTGRESQL')).toBe(true);
  expect(answers.at(-1)?.engine).toBe('MEILISEARCH');
  expect(answers.filter(({ hits }) => hits[0]?.slug !== 'economie-sociale')).toEqual([]);
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(1_000);
  const lastAway = answers.findLast(({ engine }) => engine === 'POSTGRESQL')?.at ?? 0;
  expect(lastAway - killedAt).toBeLessThan(2_500);
});

it('answers within a second while Meilisearch hangs, and uses it again when it moves', async () => {
  const hung = pid();
  const { answers, failures } = await underLoad(async () => {
    await sleep(300);
    process.kill(hung, 'SIGSTOP');
    try {
      await sleep(1_500);
    } finally {
      process.kill(hung, 'SIGCONT');
    }
    await sleep(1_500);
  });
  expect(failures).toEqual([]);
  expect(answers.some(({ engine }) => engine === 'POSTGRESQL')).toBe(true);
  expect(answers.at(-1)?.engine).toBe('MEILISEARCH');
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(1_000);
});
