import type { IndexedVersion, IndexHits, SearchDocument, SearchIndex, SearchQuery } from '../search-index.ts';
import type { Sql } from './sql.ts';

/** The index in PostgreSQL. */
export class PostgresSearchIndex implements SearchIndex {
  readonly engine = 'POSTGRESQL';
  readonly #sql: Sql;
  constructor(sql: Sql) {
    this.#sql = sql;
  }
  /** The same index through another way to the database, such as a transaction that is open. */
  within(sql: Sql): PostgresSearchIndex {
    return new PostgresSearchIndex(sql);
  }
  search(query: SearchQuery, timeoutMs = 5_000): Promise<IndexHits> {
    throw new Error(`not built yet ${query.query} ${timeoutMs} ${typeof this.#sql}`);
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
}
