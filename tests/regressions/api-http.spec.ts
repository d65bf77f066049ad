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

describe('the limit of requests', () => {
  const statuses = async (limited: PublicApi, addresses: readonly string[], path = '/graphql?query={__typename}'): Promise<number[]> => {
    const found: number[] = [];
    for (const address of addresses) found.push((await limited.request(path, { headers: { 'x-forwarded-for': address } })).status);
    return found;
  };

  async function withLimit(use: (limited: PublicApi) => Promise<void>): Promise<void> {
    const limited = await startPublicApi({ catalogue: aCatalogue([]), settings: { rateLimitPerMinute: 2, trustProxy: 1 } });
    try {
      await use(limited);
    } finally {
      await limited.close();
    }
  }

  // Our own key for a client went past the library's handling of IPv6: whoever has a /64 had 2^64 limits.
  it('counts the addresses of one IPv6 network as one client, and those of another as another', () =>
    withLimit(async (limited) => {
      expect(await statuses(limited, ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:ffff::3', '2001:db8:1:3::1'])).toEqual([
        200, 200, 429, 200,
      ]);
    }));

  it('does not take all IPv4 clients of a dual-stack socket for one', () =>
    withLimit(async (limited) => {
      expect(await statuses(limited, ['::ffff:192.0.2.1', '192.0.2.1', '::ffff:192.0.2.1', '::ffff:192.0.2.2'])).toEqual([
        200, 200, 429, 200,
      ]);
    }));

  // Only routes were limited: pages that say that nothing is there could be asked for without end.
  it('holds for addresses that nothing is at', () =>
    withLimit(async (limited) => {
      expect(await statuses(limited, ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'], '/nothing')).toEqual([404, 404, 429, 404]);
    }));
});
