export { EmbeddedMeilisearch } from './embedded/embedded-meilisearch.ts';
export type { EmbeddedMeilisearchOptions, MeilisearchStart, MeilisearchState } from './embedded/embedded-meilisearch.ts';
export { FallbackSearch } from './fallback-search.ts';
export type { BreakerState, FallbackSearchOptions } from './fallback-search.ts';
export { MeilisearchIndex } from './meilisearch/meilisearch-index.ts';
export type { MeilisearchIndexOptions } from './meilisearch/meilisearch-index.ts';
export { MeilisearchProblem } from './meilisearch/meilisearch-http.ts';
export type { MeilisearchAddress } from './meilisearch/meilisearch-http.ts';
export { PostgresSearchIndex } from './postgres/postgres-search-index.ts';
export type { Sql, SqlParameter } from './postgres/sql.ts';
export type {
  IndexedVersion,
  IndexHit,
  IndexHits,
  SearchDocument,
  SearchEngine,
  SearchIndex,
  SearchQuery,
  ServedHits,
} from './search-index.ts';
