import type { FastifyInstance } from 'fastify';
import type { HealthChecks } from '../application-parts.ts';

/** /health/live says that the process answers; /health/ready whether it can serve, and what of it is degraded. */
export function addHealthRoutes(fastify: FastifyInstance, health: HealthChecks): void {
  fastify.get('/health/live', { config: { rateLimit: false } }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  fastify.get('/health/ready', { config: { rateLimit: false } }, async (_request, reply) => {
    const { database, degraded } = await health.checks();
    const status = database === 'down' ? 'unavailable' : degraded.length > 0 ? 'degraded' : 'ready';
    return reply
      .code(database === 'down' ? 503 : 200)
      .header('cache-control', 'no-store')
      .send({ status, database, degraded });
  });
}
