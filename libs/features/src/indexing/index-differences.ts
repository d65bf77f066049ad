import { type Catalogue, searchDocuments } from '#domain';
import type { SearchDocument, SearchIndex } from '#search';

/** Where an index and the base differ. */
export interface IndexDifferences {
  readonly catalogue: Catalogue;
  /** Documents that the index lacks or holds in another version. */
  readonly stale: readonly SearchDocument[];
  /** Ids that the index holds and the base does not publish. */
  readonly unknown: readonly string[];
  /** How many documents the index holds. */
  readonly held: number;
}

/**
 * Finds where an index and the base differ. The base is read after the index: what was published in between counts as
 * not yet sent, and never as something that the index should not hold.
 */
export async function findDifferences(index: SearchIndex, catalogueNow: () => Promise<Catalogue>): Promise<IndexDifferences> {
  const held = new Map<string, number>();
  for await (const batch of index.indexedVersions()) {
    for (const { id, version } of batch) held.set(id, version);
  }
  const catalogue = await catalogueNow();
  const expected = catalogue.entries.flatMap(searchDocuments);
  const ids = new Set(expected.map(({ id }) => id));
  return {
    catalogue,
    stale: expected.filter(({ id, version }) => held.get(id) !== version),
    unknown: [...held.keys()].filter((id) => !ids.has(id)),
    held: held.size,
  };
}

/** Mends an index that no outbox feeds, such as PostgreSQL's own. Returns how many documents were not as they should be. */
export async function repair(index: SearchIndex, catalogueNow: () => Promise<Catalogue>): Promise<number> {
  const { stale, unknown } = await findDifferences(index, catalogueNow);
  if (stale.length > 0) await index.put(stale);
  if (unknown.length > 0) await index.remove(unknown);
  return stale.length + unknown.length;
}
