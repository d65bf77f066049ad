import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { tooComplex } from '#features';
import { QUERY_LIMITS } from './query-limits.ts';

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

/** The budget of graphql-js for finding out whether fields of one name can be merged. */
const MOST_COMPARISONS = 500_000;

/** What graphql-js says, without a code, when a variable that may be null fills an argument that may not. */
const REFUSED_ARGUMENT = /^Argument "(\w+)" (?:of (?:non-null|required) type|has invalid value)/;

/** Whether nobody foresaw the error: it has no code of ours, or Apollo's code for that. */
export function isUnexpected(error: GraphQLError): boolean {
  const code = error.extensions['code'];
  return (code === undefined || code === UNEXPECTED) && !REFUSED_ARGUMENT.test(error.message);
}

/** What a client gets to see of an error: never a stack trace, and of an unexpected one only where to ask about it. */
export function showError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const code = error.extensions?.['code'];
  const place = {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
  if (code === undefined || code === UNEXPECTED) {
    const argument = REFUSED_ARGUMENT.exec(error.message)?.[1];
    if (argument !== undefined) return { message: error.message, ...place, extensions: { code: 'BAD_USER_INPUT', argument } };
    return {
      message: `Something went wrong on our side. Please mention the request ${requestId} when you report it.`,
      ...place,
      extensions: { code: UNEXPECTED, requestId },
    };
  }
  // graphql-js has no code of its own for documents with too many tokens.
  if (code === 'GRAPHQL_PARSE_FAILED' && error.message.includes('Document contains more')) {
    return tooComplex('tokens', QUERY_LIMITS.tokens).toJSON();
  }
  // Nor for documents whose fields it would have to compare for too long with one another.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error.message === 'Validation aborted.') {
    return tooComplex('comparisons', MOST_COMPARISONS).toJSON();
  }
  return { message: error.message, ...place, extensions: extensionsOf(error) };
}

/** Logs the unexpected ones among the errors, once each: what failed, not what was asked. */
export function logUnexpected(errors: readonly GraphQLError[], requestId: string, logger: Logger): void {
  for (const error of errors) {
    if (isUnexpected(error))
      logger.error({ requestId, path: error.path?.join('.'), err: error.originalError ?? error.message }, 'unexpected error');
  }
}

/** The body of an answer that no GraphQL was executed for. */
export function errorBody(message: string, extensions: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ errors: [{ message, extensions }] });
}

function extensionsOf({ extensions }: GraphQLFormattedError): Readonly<Record<string, unknown>> {
  const { http: _http, stacktrace: _stacktrace, ...shown } = extensions ?? {};
  return shown;
}
