import { GraphQLError } from 'graphql';

/** The error for an argument that cannot be accepted: names it and what is allowed. */
export function refuseArgument(argument: string, allowed: string | readonly string[], more: { limit?: number } = {}): GraphQLError {
  const sentence = typeof allowed === 'string' ? allowed : allowed.join(', ');
  return new GraphQLError(`Argument "${argument}" is not accepted. Allowed: ${sentence}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, allowed, ...more },
  });
}

/** What of a query is limited. */
export type LimitedMeasure = 'depth' | 'cost' | 'aliases' | 'directives' | 'tokens' | 'objects' | 'histories' | 'comparisons';

/** The error for a query that asks for too much: says which measure and its limit. */
export function tooComplex(measure: LimitedMeasure, limit: number, found?: number): GraphQLError {
  const amount = found === undefined ? '' : ` (this one: ${found})`;
  return new GraphQLError(
    `The query asks for too much: ${measure} is limited to ${limit}${amount}. Ask for less, or in several requests.`,
    {
      extensions: { code: 'QUERY_TOO_COMPLEX', measure, limit, ...(found === undefined ? {} : { found }) },
    },
  );
}
