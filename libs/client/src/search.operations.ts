import { LINE, TEXT } from './fragments.ts';
import type { Operation } from './operation.ts';
import type { NearestResult, NearestVariables, SearchResult, SearchVariables } from './operations.types.ts';

/** What is found for what has been typed so far. */
export const SEARCH: Operation<SearchResult, SearchVariables> = {
  method: 'POST',
  document:
    'query Search($query: String!, $limit: Int!, $locale: Locale!)' +
    ' { search(query: $query, limit: $limit, locale: $locale)' +
    ` { totalCount hits { entry { ...Line } excerpt { ...LocalizedText } highlights { start end } } } } ${LINE} ${TEXT}`,
};

/** The entries nearest to a query that found nothing: by its longest word, and by how that word begins. */
export const NEAREST: Operation<NearestResult, NearestVariables> = {
  method: 'POST',
  document:
    'query Nearest($word: String!, $beginning: String!, $limit: Int!, $locale: Locale!)' +
    ' { word: search(query: $word, limit: $limit, locale: $locale) { hits { entry { ...Line } } }' +
    ` beginning: search(query: $beginning, limit: $limit, locale: $locale) { hits { entry { ...Line } } } } ${LINE} ${TEXT}`,
};
