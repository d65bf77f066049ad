import { LINE, TEXT } from './fragments.ts';
import type { Operation } from './operation.ts';
import type { EntryResult, EntryVariables, NamedResult, NamedVariables } from './operations.types.ts';

const CARD =
  'fragment Source on Source { slug title { ...LocalizedText } publisher url date { text { ...LocalizedText } } }' +
  ' fragment Reference on SourceReference { locator source { ...Source } }' +
  ' fragment Rival on Claim { statement { ...LocalizedText } references { ...Reference } }' +
  ' fragment Claim on Claim { statement { ...LocalizedText } status validUntil note { ...LocalizedText }' +
  ' references { ...Reference } rivals { ...Rival } }' +
  ' fragment Card on Entry { __typename kind slug revision url title { ...LocalizedText } summary { ...LocalizedText }' +
  ' sources { ...Source } claims { ...Claim } homonyms { ...Line }' +
  ' ... on Term { acronym grammar alternativeLabels { ...LocalizedText } notes { ...LocalizedText }' +
  ' agreement { state revision proposal adoptions { body on resolution } endorsements { organisation } } }' +
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
