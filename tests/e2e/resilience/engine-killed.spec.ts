import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Service, startService } from '../../browser/service.ts';
import { type Found, search } from './asking.ts';

let service: Service;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

it('answers every search while Meilisearch is killed under load, and uses it again when it is back', async () => {
  const answers: Found[] = [];
  let loading = true;
  const visitors = Array.from({ length: 10 }, async () => {
    while (loading) answers.push(await search(service, 'coopérative'));
  });
  await wait(500);
  process.kill(Number(await readFile(join(service.dataDir, 'meilisearch/meilisearch.pid'), 'utf8')), 'SIGKILL');
  await wait(1_500);
  loading = false;
  await Promise.all(visitors);

  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter(({ slugs }) => !slugs.includes('cooperative'))).toEqual([]);
  expect(new Set(answers.map(({ engine }) => engine))).toContain('POSTGRESQL');
  await expect.poll(async () => (await search(service, 'coopérative')).engine, { timeout: 20_000 }).toBe('MEILISEARCH');
});
