export type {
  IndexedVersion,
  IndexHit,
  IndexHits,
  SearchDocument,
  SearchEngine,
  SearchIndex,
  SearchQuery,
} from './search-index.ts';
