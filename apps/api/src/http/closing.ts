import type { FastifyInstance } from 'fastify';

const PATIENCE_MS = 25;

/**
 * Lets a connection go as soon as what was in flight on it is answered. Node closes the connections that are idle when
 * the server stops listening, and would wait for the others to be closed by their clients.
 */
export function closeConnectionsWhenAnswered(fastify: FastifyInstance): void {
  fastify.addHook('preClose', (done) => {
    if (!fastify.server.listening) return done();
    const timer = setInterval(() => fastify.server.closeIdleConnections(), PATIENCE_MS);
    fastify.server.once('close', () => clearInterval(timer));
    timer.unref();
    return done();
  });
}
