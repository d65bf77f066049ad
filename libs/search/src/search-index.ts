import type { EntryKind, Locale, SearchDocument } from '#domain';

export type { SearchDocument } from '#domain';

/** The engines that can serve a search. */
export type SearchEngine = 'MEILISEARCH' | 'POSTGRESQL';

/** What is asked of an index. */
export interface SearchQuery {
  /** As typed, at most 512 characters. */
  readonly query: string;
  readonly locale: Locale;
  /** Absent or empty: all of them. */
  readonly kinds?: readonly EntryKind[] | undefined;
  /** 1 to 50. */
  readonly limit: number;
  /** 0 to 1000. */
  readonly offset: number;
  /** False: scores are not needed, which spares the engine a third of its work. */
  readonly scored?: boolean | undefined;
}

/** An entry that an index found. */
export interface IndexHit {
  readonly kind: EntryKind;
  readonly slug: string;
  /** 0 to 1, comparable within one result only; may be absent when the query asked for none. */
  readonly score?: number | undefined;
}

/** What an index found, best first. */
export interface IndexHits {
  readonly hits: readonly IndexHit[];
  /** How many there are in all, exact up to 1000. */
  readonly total: number;
}

/** What is in the index of one entry in one language. */
export interface IndexedVersion {
  readonly id: string;
  readonly version: number;
}

/** A place where entries can be found by their words. Both adapters pass the same contract suite. */
export interface SearchIndex {
  readonly engine: SearchEngine;
  /**
   * Finds entries by what was typed: prefix of the last word, typing errors, French spelling variants. An empty query finds nothing.
   * Rejects when the engine cannot be reached or has not answered after `timeoutMs`.
   */
  search(query: SearchQuery, timeoutMs?: number): Promise<IndexHits>;
  /** Adds or replaces documents; resolves when they can be found. Rejects when the engine refuses or cannot be reached. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Removes documents; unknown ids are ignored. Resolves when they can no longer be found. */
  remove(ids: readonly string[]): Promise<void>;
  /** Fills a fresh index and swaps it in; readers see the old one or the new one, never less. */
  replaceAll(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  /** What the index holds, in batches, so that it can be compared with the base. */
  indexedVersions(): AsyncIterable<readonly IndexedVersion[]>;
  /** Rejects when the engine cannot serve now, its index missing included. */
  checkHealth(): Promise<void>;
}

/** What was found and by which engine. */
export interface ServedHits extends IndexHits {
  readonly engine: SearchEngine;
}
