import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedMeilisearch, MeilisearchIndex } from '#search';
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
