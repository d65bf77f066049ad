import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A client that asked too often. Handlers of errors know it by its code. */
export class RateLimited extends Error {
  readonly code = 'RATE_LIMITED';
  readonly statusCode = 429;
  readonly limit: number;

  constructor(limit: number, seconds: number) {
    super(`Too many requests: at most ${limit} a minute. Try again in ${seconds} s.`);
    this.limit = limit;
  }
}

/**
 * Limits what one client may ask in a minute; 0: no limit. A client is its address (the /64 of it, with IPv6), which is
 * held in memory for that minute and never logged.
 */
export async function limitRate(fastify: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await fastify.register(rateLimit, {
    global: true,
    max: perMinute,
    timeWindow: 60_000,
    // By the key that the library makes: one of our own would go past this.
    ipv6Subnet: 64,
    cache: 20_000,
    // The files of the elements are the same for all, and one page of a partner asks for several of them.
    allowList: (request) => request.routeOptions.url?.startsWith('/embed/') === true,
    errorResponseBuilder: (_request, { max, ttl }) => new RateLimited(max, Math.ceil(ttl / 1000)),
    addHeaders: { 'x-ratelimit-limit': true, 'x-ratelimit-remaining': true, 'x-ratelimit-reset': true, 'retry-after': true },
  });
  // The library limits routes; an address that nothing is at has none, and its page has to be drawn all the same.
  const limit = fastify.rateLimit() as (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.is404) await limit(request, reply);
  });
}
