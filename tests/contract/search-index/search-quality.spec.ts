import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#content';
import { searchDocuments } from '#domain';
import { EmbeddedMeilisearch, MeilisearchIndex, PostgresSearchIndex, type SearchIndex } from '#search';
import { published } from '../../factories/entries.ts';
import { openPglite } from './pglite.ts';
import { TYPED_QUERIES } from './typed-queries.ts';

/** The place of the entry that is meant among the first three hits, from 1; 0: it is not there. */
async function placesIn(index: SearchIndex): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const { query, locale = 'fr', meant } of TYPED_QUERIES) {
    const { hits } = await index.search({ query, locale, limit: 3, offset: 0 });
    places.set(`${locale} ${query}`, hits.findIndex(({ kind, slug }) => meant.includes(`${kind}:${slug}`)) + 1);
  }
  return places;
}

const closing: (() => Promise<unknown>)[] = [];
const indexes = new Map<string, SearchIndex>();

beforeAll(async () => {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'));
  if (content.kind === 'ContentRefused') throw new Error('the content is refused');
  const documents = content.entries.flatMap((entry) => searchDocuments(published(entry)));
  const { sql, close } = await openPglite();
  const folder = await mkdtemp(join(tmpdir(), 'entendu-meilisearch-'));
  const server = new EmbeddedMeilisearch({ folder });
  await server.start();
  const meilisearch = new MeilisearchIndex({ address: () => server.address() });
  closing.push(
    close,
    () => meilisearch.close(),
    () => server.stop(),
    () => rm(folder, { recursive: true, force: true }),
  );
  indexes.set('Meilisearch', meilisearch).set('PostgreSQL', new PostgresSearchIndex(sql));
  for (const index of indexes.values()) await index.put(documents);
});
afterAll(async () => {
  for (const close of closing) await close();
});

describe.each(['Meilisearch', 'PostgreSQL'])('what people type, asked of %s', (name) => {
  it('finds what they mean: first in 19 of 20 queries, among the first three in all', async () => {
    const places = [...(await placesIn(indexes.get(name) as SearchIndex))];
    const notFirst = places.filter(([, place]) => place !== 1);
    expect(places.filter(([, place]) => place === 0)).toEqual([]);
    expect({ notFirst, share: notFirst.length / places.length <= 0.05 }).toEqual({ notFirst, share: true });
  });
});
