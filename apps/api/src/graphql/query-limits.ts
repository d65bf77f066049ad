import type { LimitedMeasure } from '#features';

/** What one GraphQL request may ask for. Each refusal says its measure and its limit. */
export const QUERY_LIMITS = {
  /** Fields within fields. */
  depth: 12,
  /** Fields that may have to be shown, given the asked sizes of lists; a list without a size counts as five. */
  cost: 30_000,
  aliases: 30,
  directives: 20,
  /** Words and signs of the document. */
  tokens: 2000,
} as const satisfies Partial<Record<LimitedMeasure, number>>;

/** The largest body of a request, in bytes. */
export const LARGEST_BODY = 100 * 1024;

/** How long a list is taken to be when the query does not say. */
export const ASSUMED_LIST_LENGTH = 5;

/** What root fields cost beside what they show: each computes for a millisecond or some, and the rate limit sees one request. */
export const ROOT_COSTS: ReadonlyMap<string, number> = new Map([
  ['search', 3000],
  ['ask', 3000],
  ['nearestQuestions', 1000],
  ['rateAnswer', 3000],
]);

/** What a look at the schema itself costs. Its size is fixed, and graphql-js limits its nesting. */
export const INTROSPECTION_COST = 500;
