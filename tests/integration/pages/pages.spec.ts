import { fastify, type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '#domain';
import { type PagesParts, pagesPlugin } from '#pages';
import type { SearchQuery } from '#search';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { theHistories } from '../../factories/agreement.ts';
import { aStructure, aTerm } from '../../factories/entries.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let app: FastifyInstance;
let catalogue: Catalogue;
let asked: SearchQuery[];
let search: PagesParts['search'];

beforeEach(async () => {
  catalogue = aCatalogue([aTerm('ristourne'), aStructure('cre')], { redirects: new Map([['term:ristournes', 'term:ristourne']]) });
  asked = [];
  search = async () => ({ hits: [{ kind: 'term', slug: 'ristourne', score: 1 }], total: 1, engine: 'MEILISEARCH' });
  app = fastify();
  await app.register(
    pagesPlugin({
      catalogue: {
        get current() {
          return catalogue;
        },
      },
      search: (query) => (asked.push(query), search(query)),
      histories: theHistories(catalogue),
      publicUrl: 'https://entendu.test/',
      today: () => '2026-11-22',
    }),
  );
});

afterEach(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const post = (url: string, fields: Record<string, string>) =>
  app.inject({ method: 'POST', url, headers: FORM, payload: new URLSearchParams(fields).toString() });

describe('reading', () => {
  it.each([
    '/',
    '/en',
    '/fr/lexique',
    '/en/glossary',
    '/fr/lexique/ristourne',
    '/en/structures/cre',
    '/fr/questions',
    '/fr/recherche',
    '/fr/themes',
    '/en/sources',
  ])('answers %s with a complete page', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('public, max-age=60');
    expect(answer.body).toMatch(/^<!doctype html><html lang="(?:fr|en)">.*<\/html>$/s);
  });

  it('lets nothing but its own files run, and nothing inline', async () => {
    const { headers, body } = await get('/fr/lexique/ristourne');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(body).not.toMatch(/ style=| on[a-z]+="|<style/);
    expect(body.match(/<script(?![^>]*(?: src=|application\/ld\+json))/g)).toBeNull();
  });

  it('tells crawlers what there is, and spares those that know it', async () => {
    const map = await get('/sitemap.xml');
    expect([map.statusCode, map.headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    expect((await get('/sitemap.xml', { 'if-none-match': String(map.headers['etag']) })).statusCode).toBe(304);
    expect((await get('/robots.txt')).body).toContain('Sitemap: https://entendu.test/sitemap.xml');
  });

  it('spares a client that knows the page already', async () => {
    const first = await get('/fr/lexique/ristourne');
    const tag = String(first.headers.etag);
    const second = await get('/fr/lexique/ristourne', { 'if-none-match': tag });
    expect([second.statusCode, second.body]).toEqual([304, '']);
    expect((await get('/fr/lexique/ristourne', { 'if-none-match': `W/${tag}` })).statusCode).toBe(304);
    expect((await get('/fr/lexique/ristourne', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('shows a change of the base at once and under another tag', async () => {
    const before = await get('/fr/lexique/ristourne');
    catalogue = aCatalogue([aTerm('ristourne', { definition: { fr: 'un autre texte' } })]);
    const after = await get('/fr/lexique/ristourne', { 'if-none-match': String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    expect(after.body).toContain('un autre texte');
  });

  it('shows a structure as of a day, under the one address that search engines are told', async () => {
    const answer = await get('/fr/structures/cre?asOf=2014-06-01');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('1er juin 2014');
    expect(answer.body).toContain('<link rel="canonical" href="https://entendu.test/fr/structures/cre"');
    expect((await get('/fr/structures/cre')).body).not.toContain('1er juin 2014');
    expect((await get('/fr/structures/cre?asOf=hier')).body).toBe((await get('/fr/structures/cre')).body);
  });

  it('redirects a former slug for good and keeps the question', async () => {
    const answer = await get('/en/glossary/ristournes?asOf=2014-06-01');
    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/en/glossary/ristourne?asOf=2014-06-01']);
  });

  it('never redirects to another site', async () => {
    for (const url of [
      '//',
      '///',
      '//fr/lexique/',
      '/fr//',
      '//evil.example/',
      '/fr//evil.example',
      '/%2F/evil.example',
      '/fr/lexique//evil.example/',
    ]) {
      const { headers, statusCode } = await get(url);
      expect([statusCode, headers.location ?? '/']).toEqual([expect.any(Number), expect.stringMatching(/^\/(?![/\\])/)]);
    }
  });

  it.each(['/fr/lexique/ristorne', '/fr/nulle-part', '/nulle-part', '/en/glossary/ristorne', '/fr/lexique/%3Cscript%3E'])(
    'helps who asks for %s, which is not there',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toContain('name="q"');
      expect(answer.body).toContain('noindex');
    },
  );

  it.each(['/fr/lexique/ristorne', '/en/glossary/ristorne', '/fr/ristorne'])(
    'offers who asks for %s the entry that was meant',
    async (url) => {
      expect((await get(url)).body).toMatch(/href="\/(?:fr\/lexique|en\/glossary)\/ristourne"/);
    },
  );

  it('answers HEAD like GET, without a body', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/fr/lexique/ristourne' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'POST'] as const)('refuses %s and says what is allowed', async (method) => {
    const answer = await app.inject({ method, url: '/fr/lexique/ristourne' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('searching without scripts', () => {
  it('finds, marks nothing as cacheable and keeps the text out of addresses', async () => {
    const answer = await post('/fr/recherche', { q: '  ristourne ' });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(asked).toMatchObject([{ query: 'ristourne', locale: 'fr' }]);
    expect(answer.body).toContain('<mark>');
    expect(answer.body).toContain('href="/fr/lexique/ristourne"');
    expect(answer.body).not.toMatch(/(?:href|action)="[^"]*q=/);
    expect(answer.body).toContain('method="post"');
  });

  it('gives back what was typed as text', async () => {
    const answer = await post('/en/search', { q: '"><script>alert(1)</script>' });
    expect(answer.body).not.toContain('<script>alert');
    expect(answer.body).toContain('&lt;script');
  });

  it('offers the nearest entries when nothing is found', async () => {
    search = async () => ({ hits: [], total: 0, engine: 'MEILISEARCH' });
    const answer = await post('/fr/recherche', { q: 'ristorne' });
    expect(answer.body).toContain('La base ne contient rien');
    expect(answer.body).toContain('href="/fr/lexique/ristourne"');
  });

  it('stays calm when the search fails', async () => {
    search = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:7700'));
    const answer = await post('/fr/recherche', { q: 'ristourne' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('ne répond pas');
    expect(answer.body).not.toContain('ECONNREFUSED');
  });

  it('refuses a text that is too long without asking', async () => {
    expect((await post('/fr/recherche', { q: 'a'.repeat(513) })).statusCode).toBe(413);
    expect((await post('/fr/recherche', { q: 'a'.repeat(50_000) })).statusCode).toBe(413);
    expect(asked).toEqual([]);
  });

  it('takes forms only', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/fr/recherche',
      headers: { 'content-type': 'application/json' },
      payload: '{"q":"ristourne"}',
    });
    expect(answer.body).toContain('<!doctype html>');
    expect(asked).toEqual([]);
  });
});

describe('a failure', () => {
  it('gives a reference and no trace', async () => {
    Object.defineProperty(catalogue, 'all', {
      value: () => {
        throw new Error('secret detail');
      },
    });
    const broken = catalogue;
    let reads = 0;
    const whole = aCatalogue([]);
    await app.close();
    app = fastify();
    await app.register(
      pagesPlugin({
        catalogue: {
          get current() {
            reads += 1;
            return reads === 1 ? broken : whole;
          },
        },
        search,
        histories: theHistories(catalogue),
        publicUrl: 'https://entendu.test',
        today: () => '2026-11-22',
      }),
    );
    const answer = await get('/fr/lexique');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('n’a pas pu être préparée');
    expect(answer.body).not.toMatch(/secret detail|\.tsx?:/);
  });
});

describe('the files of the pages', () => {
  it('are all there, for ever, each of its type', async () => {
    const { body } = await get('/');
    const addresses = [...body.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '');
    const style = await get(addresses.find((address) => address.endsWith('.css')) ?? '');
    const fonts = [...style.body.matchAll(/url\((\/assets\/[^)]+)\)/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThanOrEqual(5);
    expect(fonts).toHaveLength(8);
    for (const address of [...addresses, ...fonts]) {
      const file = await get(address);
      expect([address, file.statusCode, file.headers['cache-control']]).toEqual([address, 200, 'public, max-age=31536000, immutable']);
      expect(file.rawPayload.length).toBeGreaterThan(100);
    }
  });

  it('are small enough for a slow line', async () => {
    const { body } = await get('/');
    const style = /href="(\/assets\/page\.[^"]+\.css)"/.exec(body)?.[1] ?? '';
    expect((await get(style)).rawPayload.length).toBeLessThan(40_000);
    expect(Buffer.byteLength(body)).toBeLessThan(60_000);
  });

  it('are never anything else of the disk', async () => {
    for (const url of ['/assets/../package.json', '/assets/%2e%2e/package.json', '/assets/page.css'])
      expect((await get(url)).statusCode).toBe(404);
  });
});
