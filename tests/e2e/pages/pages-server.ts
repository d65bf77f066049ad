import { resolve } from 'node:path';
import { fastify } from 'fastify';
import { readContent } from '#content';
import type { Catalogue } from '#domain';
import { pagesPlugin } from '#pages';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { theHistories } from '../../factories/agreement.ts';

/** The pages of the real content on a port of their own, without the rest of the service. */
export interface PagesServer {
  readonly url: string;
  /** What was posted to the search. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Serves the pages of `content/`, or of a catalogue that a test made. The elements' loader is an empty script: what it does is tested elsewhere. */
export async function servePages(given?: Catalogue): Promise<PagesServer> {
  const catalogue = given ?? (await contentCatalogue());
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
      histories: theHistories(catalogue),
      publicUrl: 'https://entendu.test',
      today: () => '2026-11-22',
    }),
  );
  app.get('/embed/v1/entendu.js', (_request, reply) => reply.type('text/javascript').send(''));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, asked, stop: () => app.close() };
}

async function contentCatalogue(): Promise<Catalogue> {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'));
  if (content.kind === 'ContentRefused') throw new Error('content/ has errors');
  const { entries, sources, changes, definitions } = content;
  return aCatalogue(entries, { sources, changes, definitions });
}
