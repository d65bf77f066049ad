import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

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
    ipv6Subnet: 64,
    cache: 20_000,
    // The files of the elements are the same for all, and one page of a partner asks for several of them.
    allowList: (request) => request.routeOptions.url?.startsWith('/embed/') === true,
    keyGenerator: (request) => request.ip,
    errorResponseBuilder: (_request, { max, ttl }) => new RateLimited(max, Math.ceil(ttl / 1000)),
    addHeaders: { 'x-ratelimit-limit': true, 'x-ratelimit-remaining': true, 'x-ratelimit-reset': true, 'retry-after': true },
  });
}
