import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../factories/a-catalogue.ts';
import { aTerm } from '../factories/entries.ts';
import { type PublicApi, startPublicApi } from '../integration/graphql/public-api.ts';

let api: PublicApi;
beforeAll(async () => {
  api = await startPublicApi({ catalogue: aCatalogue([aTerm('ristourne', { definition: { fr: 'part du surplus '.repeat(200) } })]) });
});
afterAll(() => api.close());

interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Asks as it is written: fetch would repair addresses and open what is compressed. */
function ask(path: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  const { port } = new URL(api.origin);
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

// Fastify answered these before any hook: without the service's headers, unlogged, and echoing the address.
describe('an address that cannot be decoded', () => {
  it.each(['/100%', '/fr/lexique/%ff', '/%zz?query=%7B', '/embed/%c3%28'])('is one that nothing is at: %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(body.toString()).not.toContain('FST_ERR');
  });
});

// Fastify switches Node's time limit off unless it is told one: a body sent letter by letter kept its connection for ever.
describe('a client that takes its time', () => {
  it('is not waited for without end', () => {
    expect(api.server.headersTimeout).toBeGreaterThan(0);
    expect(api.server.headersTimeout).toBeLessThanOrEqual(30_000);
    expect(api.server.requestTimeout).toBeGreaterThan(0);
    expect(api.server.requestTimeout).toBeLessThanOrEqual(60_000);
  });
});

describe('a long answer', () => {
  const long = `/graphql?query=${encodeURIComponent('{ term(slug: "ristourne") { definition { text } } }')}`;
  const short = `/graphql?query=${encodeURIComponent('{ term(slug: "ristourne") { slug } }')}`;

  it('is compressed for those who take gzip, with the same weak tag', async () => {
    const plain = await ask(long);
    for (const accepted of ['gzip', 'br;q=1.0, gzip;q=0.8', 'GZIP']) {
      const compressed = await ask(long, { 'accept-encoding': accepted });
      expect(compressed.headers['content-encoding']).toBe('gzip');
      expect(Number(compressed.headers['content-length'])).toBe(compressed.body.length);
      expect(gunzipSync(compressed.body).equals(plain.body)).toBe(true);
      expect(compressed.headers['etag']).toBe(plain.headers['etag']);
    }
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toBe('accept, accept-encoding');
  });

  it.each(['', 'identity', 'br', 'gzip;q=0', 'deflate, gzip; q=0.000, br'])('is left as it is for « %s »', async (accepted) => {
    const { headers, body } = await ask(long, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toHaveProperty('data.term');
  });

  it('is confirmed by 304 whatever its encoding', async () => {
    const { headers } = await ask(long, { 'accept-encoding': 'gzip' });
    const again = await ask(long, { 'accept-encoding': 'gzip', 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is what is compressed, not a short one', async () => {
    expect((await ask(short, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});
