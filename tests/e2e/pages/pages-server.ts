import { resolve } from 'node:path';
import { fastify } from 'fastify';
import { readContent } from '#content';
import { pagesPlugin } from '#pages';
import { aCatalogue } from '../../factories/a-catalogue.ts';

/** The pages of the real content on a port of their own, without the rest of the service. */
export interface PagesServer {
  readonly url: string;
  /** What was posted to the search. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Serves the pages of `content/`. The elements' loader is an empty script: what it does is tested elsewhere. */
export async function servePages(): Promise<PagesServer> {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'));
  if (content.kind === 'ContentRefused') throw new Error('content/ has errors');
  const catalogue = aCatalogue(content.entries, { sources: content.sources, changes: content.changes });
  const asked: string[] = [];
  const app = fastify({ forceCloseConnections: true });
  await app.register(
    pagesPlugin({
      catalogue: { current: catalogue },
      search: async ({ query }) => {
        asked.push(query);
        const hits = catalogue.named(query).map(({ entry: { kind, slug } }) => ({ kind, slug, score: 1 }));
        return { hits, total: hits.length, engine: 'MEILISEARCH' };
      },
      publicUrl: 'https://entendu.test',
      today: () => '2026-11-22',
    }),
  );
  app.get('/embed/v1/entendu.js', (_request, reply) => reply.type('text/javascript').send(''));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, asked, stop: () => app.close() };
}
