import type { EntryResult, EntryVariables, NamedResult, NamedVariables, NearestResult, NearestVariables, SearchResult, SearchVariables } from './operations.types.ts';
import type { Operation } from './operation.ts';

// One line a document: they travel in addresses, and caches compare addresses.
const text = '{ text locale }';
const source = `{ slug title ${text} publisher url date { text ${text} } }`;
const claim = `{ statement ${text} status validUntil sources ${source} rivals { statement ${text} sources ${source} } }`;
const card =
  `{ __typename kind slug revision url title ${text} summary ${text} sources ${source} claims ${claim}` +
  ` homonyms { kind slug url title ${text} summary ${text} }` +
  ` ... on Term { alternativeLabels ${text} notes ${text} agreement { state revision adoptions { body on resolution } endorsements { organisation } } }` +
  ` ... on Structure { acronym start { text ${text} } end { text ${text} } }` +
  ` ... on Programme { acronym } }`;
const line = `{ kind slug url title ${text} }`;

/** One entry, by its kind and slug. */
export const ENTRY: Operation<EntryResult, EntryVariables> = {
  method: 'GET',
  document: `query Entry($kind: EntryKind!, $slug: ID!, $locale: Locale!) { entry(kind: $kind, slug: $slug, locale: $locale) ${card} }`,
};

/** Every entry that bears a name. */
export const NAMED: Operation<NamedResult, NamedVariables> = {
  method: 'GET',
  document: `query Named($label: String!, $locale: Locale!) { entriesNamed(label: $label, locale: $locale) ${card} }`,
};

/** What is found for what has been typed so far. */
export const SEARCH: Operation<SearchResult, SearchVariables> = {
  method: 'POST',
  document:
    `query Search($query: String!, $limit: Int!, $locale: Locale!) { search(query: $query, limit: $limit, locale: $locale)` +
    ` { totalCount hits { entry { kind slug url title ${text} } excerpt ${text} highlights { start end } } } }`,
};

/** The entries nearest to a query that found nothing: by its longest word, and by how that word begins. */
export const NEAREST: Operation<NearestResult, NearestVariables> = {
  method: 'POST',
  document:
    `query Nearest($word: String!, $beginning: String!, $limit: Int!, $locale: Locale!) {` +
    ` word: search(query: $word, limit: $limit, locale: $locale) { hits { entry ${line} } }` +
    ` beginning: search(query: $beginning, limit: $limit, locale: $locale) { hits { entry ${line} } } }`,
};
