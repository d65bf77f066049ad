import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EmbeddedMeilisearch } from '#search';
import { type Service, startService } from '../../browser/service.ts';
import { search } from './asking.ts';

let folder: string;
let engine: EmbeddedMeilisearch;
let service: Service;

const readiness = async () => ((await (await fetch(`${service.url}/health/ready`)).json()) as { status: string }).status;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entendu-engine-'));
  engine = new EmbeddedMeilisearch({ folder });
  await engine.start();
  const { url, apiKey = '' } = engine.address() ?? { url: '' };
  service = await startService({ environment: { MEILI_URL: url, MEILI_API_KEY: apiKey } });
});
afterAll(async () => {
  await service.stop();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
});

it('fills the index of a Meilisearch server again when the server has lost it', async () => {
  expect(await search(service, 'ristourne')).toMatchObject({ engine: 'MEILISEARCH' });
  const { url, apiKey = '' } = engine.address() ?? { url: '' };
  await fetch(`${url}/indexes/entries`, { method: 'DELETE', headers: { authorization: `Bearer ${apiKey}` } });
  await expect.poll(async () => (await search(service, 'ristourne')).slugs).toContain('ristourne');
  await expect.poll(async () => (await search(service, 'ristourne')).engine, { timeout: 20_000, interval: 200 }).toBe('MEILISEARCH');
});

it('says that search is degraded while a Meilisearch server is away, though nobody searches', async () => {
  expect(await readiness()).toBe('ready');
  await engine.stop();
  await expect.poll(readiness, { timeout: 10_000 }).toBe('degraded');
  expect(await search(service, 'ristourne')).toMatchObject({ status: 200, engine: 'POSTGRESQL' });
});
