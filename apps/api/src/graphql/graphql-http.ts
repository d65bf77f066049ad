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
  return (error: FastifyError & { readonly limit?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    switch (error.code) {
      case 'RATE_LIMITED':
        return sendError(reply, 429, error.message, { code: 'RATE_LIMITED', limit: error.limit, per: 'minute' });
      case 'FST_ERR_CTP_BODY_TOO_LARGE':
        return sendError(reply, 413, `The request is too large: at most ${LARGEST_BODY} bytes.`, { code: 'REQUEST_TOO_LARGE', limit: LARGEST_BODY });
      case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
        return sendError(reply, 415, 'A POST must say Content-Type: application/json.', { code: 'BAD_REQUEST', allowed: 'application/json' });
      case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      case 'FST_ERR_CTP_INVALID_JSON_BODY':
      case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
        return sendError(reply, 400, 'The body must be a JSON object with a "query".', { code: 'BAD_REQUEST' });
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return sendError(reply, error.statusCode, 'The request cannot be read.', { code: 'BAD_REQUEST' });
    }
    logger.error({ requestId: request.id, err: error }, 'unexpected error');
    return sendError(reply, 500, `Something went wrong on our side. Please mention the request ${request.id} when you report it.`, {
      code: 'INTERNAL_SERVER_ERROR',
      requestId: request.id,
    });
  };
}

function sendError(reply: FastifyReply, status: number, message: string, extensions: Readonly<Record<string, unknown>>): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json; charset=utf-8')
    .send(errorBody(message, extensions));
}
