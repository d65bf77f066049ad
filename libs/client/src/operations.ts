import type { Operation } from './operation.ts';
import type {
  EntryResult,
  EntryVariables,
  NamedResult,
  NamedVariables,
  NearestResult,
  NearestVariables,
  SearchResult,
  SearchVariables,
} from './operations.types.ts';

// Documents are one line each: they travel in addresses, and caches compare addresses.
const TEXT = 'fragment LocalizedText on LocalizedText { text locale }';
const LINE = 'fragment Line on Entry { kind slug url title { ...LocalizedText } summary { ...LocalizedText } }';
const CARD =
  'fragment Source on Source { slug title { ...LocalizedText } publisher url date { text { ...LocalizedText } } }' +
  ' fragment Reference on SourceReference { locator source { slug } }' +
  ' fragment RivalReference on SourceReference { locator source { ...Source } }' +
  ' fragment Rival on Claim { statement { ...LocalizedText } references { ...RivalReference } }' +
  ' fragment Claim on Claim { statement { ...LocalizedText } status validUntil note { ...LocalizedText }' +
  ' references { ...Reference } rivals { ...Rival } }' +
  ' fragment Card on Entry { __typename kind slug revision url title { ...LocalizedText } summary { ...LocalizedText }' +
  ' sources { ...Source } claims { ...Claim } homonyms { ...Line }' +
  ' ... on Term { acronym grammar alternativeLabels { ...LocalizedText } notes { ...LocalizedText }' +
  ' agreement { state revision adoptions { body on resolution } endorsements { organisation } } }' +
  ' ... on Structure { acronym alternativeLabels { ...LocalizedText } notes { ...LocalizedText }' +
  ' start { text { ...LocalizedText } } end { text { ...LocalizedText } } }' +
  ' ... on Programme { acronym } }';

/** One entry, by its kind and slug. */
export const ENTRY: Operation<EntryResult, EntryVariables> = {
  method: 'GET',
  document:
    'query Entry($kind: EntryKind!, $slug: ID!, $locale: Locale!)' +
    ` { entry(kind: $kind, slug: $slug, locale: $locale) { ...Card } } ${CARD} ${LINE} ${TEXT}`,
};

/** Every entry that bears a name. */
export const NAMED: Operation<NamedResult, NamedVariables> = {
  method: 'GET',
  document:
    'query Named($label: String!, $locale: Locale!)' +
    ` { entriesNamed(label: $label, locale: $locale) { ...Card } } ${CARD} ${LINE} ${TEXT}`,
};

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
