import type { IndexHits, SearchEngine, SearchQuery } from '#search';

/** What was found, and by which engine. */
export interface FoundEntries extends IndexHits {
  readonly engine: SearchEngine;
}

/** Finds entries by their words and says which engine did. An abstract class, so that it is its own injection token. */
export abstract class EntryFinder {
  abstract search(query: SearchQuery): Promise<FoundEntries>;
}
