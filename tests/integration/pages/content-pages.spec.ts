import { resolve } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#content';
import { ENTRY_KINDS, LOCALES, entryPath } from '#domain';
import { pagesPlugin } from '#pages';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { theHistories } from '../../factories/agreement.ts';

let app: FastifyInstance;
const pages = new Map<string, string>();

beforeAll(async () => {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'));
  if (content.kind === 'ContentRefused') throw new Error(JSON.stringify(content.problems.filter(({ level }) => level === 'error')));
  const catalogue = aCatalogue(content.entries, {
    sources: content.sources,
    changes: content.changes,
    definitions: content.definitions,
  });
  app = fastify();
  await app.register(
    pagesPlugin({
      catalogue: { current: catalogue },
      search: () => Promise.reject(new Error('unused')),
      histories: theHistories(catalogue),
      publicUrl: 'https://entendu.test',
      today: () => '2026-11-22',
    }),
  );
  const entries = ENTRY_KINDS.flatMap((kind) =>
    catalogue.all(kind).flatMap(({ entry }) => LOCALES.map((locale) => entryPath(kind, entry.slug, locale))),
  );
  const lists = LOCALES.flatMap((locale) => [`/${locale}/themes`, `/${locale}/sources`]);
  for (const path of ['/', '/en', ...lists, ...entries]) pages.set(path, (await app.inject({ url: path })).body);
});

afterAll(() => app.close());

/** The page of a path that is no entry's; empty: there is none. */
async function found(path: string): Promise<string> {
  const { statusCode, body } = await app.inject({ url: path });
  return statusCode === 200 ? body : '';
}

describe('the pages of the content', () => {
  it('lead to pages and parts of pages that exist', async () => {
    const links = new Set(
      [...pages].flatMap(([path, html]) =>
        [...html.matchAll(/href="([/#][^"]*)"/g)].map(([, href = '']) => (href.startsWith('#') ? `${path}${href}` : href)),
      ),
    );
    const broken: string[] = [];
    const others = new Map<string, string>();
    for (const link of links) {
      const [path = '', part] = link.split('#');
      const html = pages.get(path) ?? others.get(path) ?? (await found(path));
      if (!pages.has(path)) others.set(path, html);
      if (html === '' || (part !== undefined && !html.includes(`id="${part}"`))) broken.push(link);
    }
    expect(links.size).toBeGreaterThan(pages.size);
    expect(broken).toEqual([]);
  });

  it('are the ones that the sitemap names', async () => {
    const map = (await app.inject({ url: '/sitemap.xml' })).body;
    const places = [...map.matchAll(/<loc>https:\/\/entendu\.test([^<]*)<\/loc>/g)].map(([, place = '']) => place);
    expect(places).toEqual(expect.arrayContaining([...pages.keys()]));
    const missing: string[] = [];
    for (const place of places) if (!pages.has(place) && (await app.inject({ url: place })).statusCode !== 200) missing.push(place);
    expect(missing).toEqual([]);
  });

  it('name each part of a page once', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []]);
    }
  });

  it('carry data that machines can read', () => {
    for (const [path, html] of pages) {
      const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
      );
      expect([path, data.length > 0 && data.every((node) => node['@context'] === 'https://schema.org')]).toEqual([path, true]);
    }
  });

  it('show every definition as a proposal as long as nobody has adopted it', () => {
    for (const [path, html] of pages) {
      if (!path.startsWith('/fr/lexique/')) continue;
      expect([path, html.includes('Proposition\u00a0: aucune instance')]).toEqual([path, true]);
    }
  });
});
