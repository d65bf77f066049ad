import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LARGEST_BODY } from './query-limits.ts';
import { errorBody } from './shown-error.ts';

const ALLOWED = 'GET, POST, OPTIONS';
const ONE_DAY = '86400';

/** Answers what is no GraphQL request: the preflight of a POST from any origin, and methods that are not served. */
export function registerPreflight(fastify: FastifyInstance): void {
  fastify.options('/graphql', { config: { rateLimit: false } }, async (_request, reply) =>
    reply
      .code(204)
      .header('allow', ALLOWED)
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'content-type, accept')
      .header('access-control-max-age', ONE_DAY)
      .send(),
  );
  fastify.route({
    url: '/graphql',
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    handler: async (_request, reply) =>
      sendError(reply.header('allow', ALLOWED), 405, 'GraphQL is asked by GET or POST.', { code: 'METHOD_NOT_ALLOWED', allowed: ALLOWED }),
  });
}

/** Words the errors that happen before GraphQL, each with its code and its limit, in the shape of a GraphQL answer. */
export function graphqlErrorHandler(logger: Logger) {
  return (error: FastifyError & { readonly limit?: number }, request: FastifyRequest, reply: FastifyReply): void => {
    const { status, message, extensions } = worded(error, request, logger);
    sendError(reply, status, message, extensions);
  };
}

interface Worded {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function worded(error: FastifyError & { readonly limit?: number }, request: FastifyRequest, logger: Logger): Worded {
  switch (error.code) {
    case 'RATE_LIMITED':
      return { status: 429, message: error.message, extensions: { code: 'RATE_LIMITED', limit: error.limit, per: 'minute' } };
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        status: 413,
        message: `The request is too large: at most ${LARGEST_BODY} bytes.`,
        extensions: { code: 'REQUEST_TOO_LARGE', limit: LARGEST_BODY },
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        status: 415,
        message: 'A POST must say Content-Type: application/json.',
        extensions: { code: 'BAD_REQUEST', allowed: 'application/json' },
      };
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return { status: 400, message: 'The body must be a JSON object with a "query".', extensions: { code: 'BAD_REQUEST' } };
    default:
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { status: error.statusCode, message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } };
  }
  logger.error({ requestId: request.id, err: error }, 'unexpected error');
  return {
    status: 500,
    message: `Something went wrong on our side. Please mention the request ${request.id} when you report it.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id },
  };
}

function sendError(reply: FastifyReply, status: number, message: string, extensions: Readonly<Record<string, unknown>>): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json; charset=utf-8')
    .send(errorBody(message, extensions));
}
