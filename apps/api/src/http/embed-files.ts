import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const EXACT_VERSION = /^\d+\.\d+\.\d+[^/]*\//;
const HASHED_CHUNK = /(^|\/)chunks\//;

/** How long a file of the elements may be kept: for ever when its name says what is in it, else for some minutes. */
export function embedCaching(path: string): string {
  return EXACT_VERSION.test(path) || HASHED_CHUNK.test(path) ? IMMUTABLE : SHORT;
}

/** Serves the files of the elements to any site. */
export async function serveEmbedFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    prefix: '/embed/',
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    decorateReply: false,
    cacheControl: false,
    etag: true,
    lastModified: false,
    // The build leaves each script beside its .br and .gz.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', embedCaching(relative(folder, path).split(sep).join('/')));
      // RFC 9239; the library still says application/javascript.
      if (/\.js(?:\.br|\.gz)?$/.test(path)) reply.header('content-type', 'text/javascript; charset=utf-8');
    },
  });
}
