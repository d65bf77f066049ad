import type { FastifyError, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** Answers for what no route of its own answers: as JSON, without a stack trace, and unexpected errors logged once. */
export function addErrorAnswers(fastify: FastifyInstance, logger: Logger): void {
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) logger.error({ requestId: request.id, err: error }, 'unexpected error');
    return reply
      .code(status)
      .header('cache-control', 'no-store')
      .send({
        error: status === 500 ? 'INTERNAL_SERVER_ERROR' : status === 429 ? 'RATE_LIMITED' : 'BAD_REQUEST',
        message: status === 429 ? error.message : status === 500 ? 'Something went wrong on our side.' : 'The request cannot be read.',
        requestId: request.id,
      });
  });
}

/** The answer for addresses that nothing is at, where there are no pages. */
export function addNotFoundAnswer(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .header('cache-control', 'no-store')
      .send({ error: 'NOT_FOUND', message: 'There is nothing at this address.', requestId: request.id }),
  );
}
