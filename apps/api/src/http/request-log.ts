import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/**
 * Logs every answered request: its id, method, route, status and duration. No address of the client, no query, no
 * address of a page with its parameters, no user agent: a log must not say who looked what up.
 */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
    done();
  });
}
