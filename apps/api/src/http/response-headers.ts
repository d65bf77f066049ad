import type { FastifyInstance } from 'fastify';

const ONE_YEAR = 'max-age=31536000';

/**
 * Headers of every answer. Pages and GraphiQL put their own content security policy over this one, which fits answers
 * that are data. Any site may read what is public here: there are no cookies and no credentials.
 */
export function addResponseHeaders(fastify: FastifyInstance, publicUrl: string): void {
  const headers: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': ONE_YEAR } : {}),
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id);
    const { url } = request.routeOptions;
    if (url !== undefined && isForOtherSites(url)) {
      reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag, retry-after, x-request-id');
    }
    done();
  });
}

function isForOtherSites(route: string): boolean {
  return route === '/graphql' || route.startsWith('/embed/');
}
