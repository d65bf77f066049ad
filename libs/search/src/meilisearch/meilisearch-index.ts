import type { IndexedVersion, IndexHits, SearchDocument, SearchIndex, SearchQuery } from '../search-index.ts';
import type { MeilisearchAddress } from './meilisearch-http.ts';

/** How to reach Meilisearch. */
export interface MeilisearchIndexOptions {
  /** Asked before every request, so that a restart on another port is followed; undefined: it is not running. */
  readonly address: () => MeilisearchAddress | undefined;
  /** Name of the index; default `entries`. */
  readonly indexName?: string | undefined;
  /** How long one task may take, in ms; default 120 000. */
  readonly taskTimeoutMs?: number | undefined;
}

/** The index in Meilisearch. */
export class MeilisearchIndex implements SearchIndex {
  readonly engine = 'MEILISEARCH';
  constructor(options: MeilisearchIndexOptions) {
    void options;
  }
  search(query: SearchQuery, timeoutMs = 5_000): Promise<IndexHits> {
    throw new Error(`not built yet ${query.query} ${timeoutMs}`);
  }
  put(documents: readonly SearchDocument[]): Promise<void> {
    throw new Error(`not built yet ${documents.length}`);
  }
  remove(ids: readonly string[]): Promise<void> {
    throw new Error(`not built yet ${ids.length}`);
  }
  replaceAll(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    throw new Error(`not built yet ${typeof batches}`);
  }
  indexedVersions(): AsyncIterable<readonly IndexedVersion[]> {
    throw new Error('not built yet');
  }
  checkHealth(): Promise<void> {
    throw new Error('not built yet');
  }
  /** Ends the connections. */
  async close(): Promise<void> {}
}
