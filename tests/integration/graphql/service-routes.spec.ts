import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aTerm } from '../../factories/entries.ts';
import { type PublicApi, type PublicApiOptions, startPublicApi } from './public-api.ts';

/** Asks without fetch, which would add `cache-control: no-cache` to a conditional request. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

async function withApi(options: Partial<PublicApiOptions>, use: (api: PublicApi) => Promise<void>): Promise<void> {
  const api = await startPublicApi({ catalogue: aCatalogue([aTerm('ristourne')]), ...options });
  try {
    await use(api);
  } finally {
    await api.close();
  }
}

describe('the health of the service', () => {
  it('is ready when nothing is wrong', () =>
    withApi({}, async (api) => {
      expect((await api.request('/health/live')).json).toEqual({ status: 'live' });
      const { status, json, headers } = await api.request('/health/ready');
      expect([status, json.status]).toEqual([200, 'ready']);
      expect(headers.get('cache-control')).toBe('no-store');
    }));

  it('is ready and says what is degraded', () =>
    withApi({ health: { database: 'up', degraded: [{ part: 'search', effect: 'PostgreSQL answers searches.' }] } }, async (api) => {
      const { status, json } = await api.request('/health/ready');
      expect([status, json]).toEqual([
        200,
        { status: 'degraded', database: 'up', degraded: [{ part: 'search', effect: 'PostgreSQL answers searches.' }] },
      ]);
    }));

  it('is alive but not ready when the database cannot be read', () =>
    withApi({ health: { database: 'down', degraded: [] } }, async (api) => {
      expect((await api.request('/health/live')).status).toBe(200);
      expect(await api.request('/health/ready')).toMatchObject({ status: 503, json: { status: 'unavailable' } });
    }));
});

describe('errors that nobody foresaw', () => {
  it('are masked for the client and logged once, with the id that the client got', () =>
    withApi({ found: () => Promise.reject(new Error('password=hunter2 in the connection string')) }, async (api) => {
      for (const time of [1, 2]) {
        const { status, json, text } = await api.post('{ search(query: "what someone typed") { totalCount } }');
        const { requestId } = json.errors[0].extensions;
        expect([status, json.data]).toEqual([200, null]);
        expect(json.errors[0]).toMatchObject({
          message: expect.stringContaining(requestId),
          path: ['search'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        });
        expect(text).not.toContain('hunter2');
        const logged = api.log.filter((line) => line.includes('unexpected error'));
        expect(logged).toHaveLength(time);
        expect(logged.at(-1)).toContain(requestId);
        expect(logged.at(-1)).not.toContain('someone typed');
      }
    }));
});

describe('search', () => {
  it('shows what the catalogue says of the entries that the index found, and who found them', () =>
    withApi(
      {
        found: {
          hits: [
            { kind: 'term', slug: 'ristourne', score: 0.9 },
            { kind: 'term', slug: 'withdrawn', score: 0.5 },
          ],
          total: 2,
          engine: 'POSTGRESQL',
        },
      },
      async (api) => {
        const { json } = await api.post(
          '{ search(query: "ristourne") { engine totalCount hits { score entry { slug url } excerpt { text locale } highlights { start end } } } }',
        );
        expect(json.data.search).toMatchObject({ engine: 'POSTGRESQL', totalCount: 2 });
        expect(json.data.search.hits).toEqual([
          {
            score: 0.9,
            entry: { slug: 'ristourne', url: 'https://entendu.example/fr/lexique/ristourne' },
            excerpt: { text: expect.any(String), locale: 'FR' },
            highlights: expect.any(Array),
          },
        ]);
      },
    ));
});

describe('stopping', () => {
  it('answers what is in flight, then closes', async () => {
    const asked = Promise.withResolvers<void>();
    const api = await startPublicApi({
      catalogue: aCatalogue([]),
      found: async () => {
        asked.resolve();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { hits: [], total: 7, engine: 'MEILISEARCH' };
      },
    });
    const answer = api.post('{ search(query: "a") { totalCount } }');
    await asked.promise;
    const before = performance.now();
    await api.close();
    expect(performance.now() - before).toBeLessThan(3000);
    expect((await answer).json.data.search.totalCount).toBe(7);
    await expect(api.get('{ __typename }')).rejects.toThrow(/fetch failed/);
  });
});

describe('the files of the elements', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entendu-embed-'));
    for (const [path, text] of [
      ['v1/entendu.js', 'export {};'],
      ['v1/manifest.json', '{}'],
      ['1.2.3/entendu.js', 'export {};'],
      ['v1/chunks/term-a1b2c3d4.js', 'export {};'],
    ] as const) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are served to any site, with their types', () =>
    withApi({ settings: { embedFolder: folder } }, async (api) => {
      const { status, headers } = await api.request('/embed/v1/entendu.js');
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/javascript')]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect((await api.request('/embed/v1/manifest.json')).headers.get('content-type')).toContain('application/json');
    }));

  it('may be kept for some minutes under v1, and for ever where the address says what is in them', () =>
    withApi({ settings: { embedFolder: folder } }, async (api) => {
      const caching = async (path: string) => (await api.request(path)).headers.get('cache-control');
      expect(await caching('/embed/v1/entendu.js')).toMatch(/max-age=300(?!.*immutable)/);
      expect(await caching('/embed/1.2.3/entendu.js')).toContain('immutable');
      expect(await caching('/embed/v1/chunks/term-a1b2c3d4.js')).toContain('immutable');
      const etag = (await api.request('/embed/v1/entendu.js')).headers.get('etag') ?? '';
      expect(await statusOf(`${api.origin}/embed/v1/entendu.js`, { 'if-none-match': etag })).toBe(304);
    }));

  it('are not counted against what a client may ask', () =>
    withApi({ settings: { embedFolder: folder, rateLimitPerMinute: 1 } }, async (api) => {
      for (const _time of [1, 2, 3]) expect((await api.request('/embed/v1/entendu.js')).status).toBe(200);
    }));

  it('do not lead out of their folder', () =>
    withApi({ settings: { embedFolder: folder } }, async (api) => {
      for (const path of ['/embed/..%2f..%2fetc/passwd', '/embed/v1/', '/embed/nothing.js']) {
        const { status, text } = await api.request(path);
        expect([403, 404, 400]).toContain(status);
        expect(text).not.toContain('root:');
      }
    }));
});

describe('GraphiQL', () => {
  it('is there in development, asks no other host, and is not there otherwise', async () => {
    await withApi({ settings: { development: true } }, async (api) => {
      const { status, headers, text } = await api.request('/graphiql');
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
      expect(text).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    });
    await withApi({}, async (api) => {
      expect((await api.request('/graphiql')).status).toBe(404);
    });
  });
});

describe('the pages', () => {
  it('answer what nobody else does', () =>
    withApi(
      {
        settings: {
          pages: async (fastify) => {
            fastify.get('/', async (_request, reply) => reply.type('text/html').send('<p>accueil</p>'));
            fastify.setNotFoundHandler((_request, reply) => reply.code(404).type('text/html').send('<p>rien ici</p>'));
          },
        },
      },
      async (api) => {
        expect((await api.request('/')).text).toBe('<p>accueil</p>');
        expect(await api.request('/nulle-part')).toMatchObject({ status: 404, text: '<p>rien ici</p>' });
        expect((await api.post('{ __typename }')).json).toEqual({ data: { __typename: 'Query' } });
      },
    ));
});
