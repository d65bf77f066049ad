import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ReadingContext } from '#features';
import { DocumentShelf } from './document-shelf.ts';
import { QUERY_LIMITS } from './query-limits.ts';
import { logUnexpected, showError } from './shown-error.ts';

/** Apollo with the documents that it has accepted. */
export interface GraphqlRuntime {
  readonly schema: GraphQLSchema;
  readonly server: ApolloServer<ReadingContext>;
  readonly shelf: DocumentShelf;
}

/** Builds the Apollo server of a schema; the caller starts it. */
export function createRuntime(
  schema: GraphQLSchema,
  logger: Logger,
  plugins: readonly ApolloServerPlugin<ReadingContext>[],
): GraphqlRuntime {
  const shelf = new DocumentShelf(schema);
  const server = new ApolloServer<ReadingContext>({
    schema,
    documentStore: shelf,
    // The API is public and its description is a part of it.
    introspection: true,
    /*
     * Apollo's protection asks cross-origin GETs for a header that makes them no longer simple. It guards nothing here:
     * there are no cookies and no other ambient authority, a GET cannot change anything, and a POST has to be JSON.
     */
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    includeStacktraceInErrorResponses: false,
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: (message) => logger.warn(message), error: (message) => logger.error(message) },
    plugins: [
      // Each of these would do work for every field or every request, or call a service of Apollo's.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits(shelf),
      errors(logger),
      ...plugins,
    ],
  });
  return { schema, server, shelf };
}

function limits(shelf: DocumentShelf): ApolloServerPlugin<ReadingContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          const known = shelf.known(document);
          const operation = known.operation(request.operationName);
          if (operation === undefined) return;
          if (operation.isSubscription) throw noSubscriptions();
          const refusal = known.refusal(operation, request.variables ?? {});
          if (refusal !== undefined) throw withStatus(refusal, 400);
          if (operation.typedField !== undefined && request.http?.method === 'GET') throw postOnly(operation.typedField);
        },
      };
    },
  };
}

function errors(logger: Logger): ApolloServerPlugin<ReadingContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors: found, contextValue }) {
          logUnexpected(found, contextValue.requestId, logger);
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (result.errors !== undefined) result.errors = result.errors.map((error) => showError(error, contextValue.requestId));
        },
      };
    },
  };
}

function withStatus(error: GraphQLError, status: number): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}

function noSubscriptions(): GraphQLError {
  const error = new GraphQLError('There is nothing to subscribe to here: queries and mutations are served.', {
    extensions: { code: 'BAD_REQUEST', allowed: ['query', 'mutation'] },
  });
  return withStatus(error, 400);
}

function postOnly(field: string): GraphQLError {
  const error = new GraphQLError(`The field "${field}" is asked by POST: what people type must not stand in addresses.`, {
    extensions: { code: 'BAD_USER_INPUT', field, allowed: 'POST' },
  });
  return withStatus(error, 405);
}
