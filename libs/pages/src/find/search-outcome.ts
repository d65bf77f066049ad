import type { IndexHits, SearchEngine, SearchQuery } from '#search';
import type { View } from '../site/view.ts';
import { QUERY_LIMIT } from './search-box.tsx';
import type { SearchOutcome } from './search-page.tsx';

/** What is asked of the search from a page. */
export type PageQuery = Pick<SearchQuery, 'query' | 'locale'>;

/** Asks the search and turns every ending, a failure included, into something that a page can show. */
export async function searchOutcome(
  query: string,
  { catalogue, locale }: Pick<View, 'catalogue' | 'locale'>,
  search: (asked: PageQuery) => Promise<IndexHits & { readonly engine: SearchEngine }>,
  isBackup: (engine: SearchEngine) => boolean,
): Promise<SearchOutcome> {
  if (query === '') return { kind: 'NOT_ASKED' };
  if (query.length > QUERY_LIMIT) return { kind: 'TOO_LONG' };
  try {
    const { hits, total, engine } = await search({ query, locale });
    const entries = hits.map(({ kind, slug }) => catalogue.get(`${kind}:${slug}`)).filter((found) => found !== undefined);
    return { kind: 'FOUND', entries, total, isBackup: isBackup(engine) };
  } catch {
    return { kind: 'UNAVAILABLE' };
  }
}
