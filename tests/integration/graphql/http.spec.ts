import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aTerm } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

const TITLE = '{ term(slug: "ristourne") { title { text } definition { text } } }';

describe('GraphQL over HTTP', () => {
  let api: PublicApi;
  beforeAll(async () => {
    api = await startPublicApi({ catalogue: aCatalogue([aTerm('ristourne')]) });
  });
  afterAll(() => api.close());

  it('answers a simple cross-origin GET that caches may keep', async () => {
    const { status, headers } = await api.get(TITLE);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cache-control')).toMatch(/^public, max-age=60/);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('answers 304 without a body while the answer is the same, and 200 once it is not', async () => {
    const first = await api.get(TITLE);
    const etag = first.headers.get('etag') ?? '';
    const same = await api.get(TITLE, undefined, { 'if-none-match': `"other", ${etag}` });
    expect([same.status, same.text]).toEqual([304, '']);
    expect(same.headers.get('etag')).toBe(etag);
    expect(same.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
    expect(same.headers.get('access-control-allow-origin')).toBe('*');
    api.publish(aCatalogue([aTerm('ristourne', { definition: { fr: 'autre définition' } })]));
    const changed = await api.get(TITLE, undefined, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('answers a POST that no cache may keep', async () => {
    const { status, headers, json } = await api.post(TITLE);
    expect([status, json.data.term.title.text]).toEqual([200, 'ristourne']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });

  it.each([
    ['a query', '{ search(query: "coop") { totalCount } }'],
    ['an alias', '{ x: search(query: "coop") { totalCount } }'],
    ['a fragment', 'fragment F on Query { ... { search(query: "coop") { totalCount } } } { ...F }'],
  ])('refuses by GET what people type, also in %s, first and later', async (_where, query) => {
    for (const _time of [1, 2]) {
      const { status, headers, json } = await api.get(query);
      expect(status).toBe(405);
      expect(headers.get('allow')).toBe('POST');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(json.errors[0]).toMatchObject({
        message: expect.stringContaining('POST'),
        extensions: { code: 'BAD_USER_INPUT', allowed: 'POST' },
      });
      expect(json.data).toBeUndefined();
      expect((await api.post(query)).status).toBe(200);
    }
  });

  it('lets any origin post JSON, without credentials', async () => {
    const preflight = await api.request('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://mrc.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('refuses %s with the methods that are served', async (method) => {
    const { status, headers } = await api.request('/graphql', { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  it('names what is wrong with a request that is no GraphQL', async () => {
    const post = (body: string, type = 'application/json') =>
      api.request('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    const cases = [
      [await post('{"query":"{__type'), 400],
      [await post(''), 400],
      [await post('[{"query":"{__typename}"},{"query":"{__typename}"}]'), 400],
      [await post('{"query":5}'), 400],
      [await post('{"query":"{__typename}","variables":[1]}'), 400],
      [await post('{}'), 400],
      [await post('query={__typename}', 'application/x-www-form-urlencoded'), 415],
      [await post('{"query":"{__typename}"}', 'text/plain'), 415],
      [await api.request('/graphql'), 400],
      [await api.request('/graphql?query={__typename}&variables=nonsense'), 400],
      [await api.request('/graphql?query={__typename}&query={__typename}'), 400],
    ] as const;
    for (const [{ status, json, headers, text }, expected] of cases) {
      expect({ status, text }).toMatchObject({ status: expected });
      expect(json.errors[0]).toMatchObject({
        message: expect.any(String),
        extensions: { code: expect.stringMatching(/BAD_REQUEST|GRAPHQL/) },
      });
      expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('refuses a body beyond 100 kB with its limit', async () => {
    const { status, json } = await api.post(`{ __typename } #${'x'.repeat(110_000)}`);
    expect(status).toBe(413);
    expect(json.errors[0].extensions).toEqual({ code: 'REQUEST_TOO_LARGE', limit: 102_400 });
  });

  it('speaks the GraphQL media type to those who ask for it', async () => {
    const { headers } = await api.get(TITLE, undefined, { accept: 'application/graphql-response+json, application/json;q=0.9' });
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(headers.get('vary')).toBe('accept, accept-encoding');
  });

  it('gives every answer an id of its own, takes none from the client, and logs no more than it may', async () => {
    const first = await api.get(TITLE, undefined, { 'x-request-id': 'mine', 'user-agent': 'the-agent' });
    const second = await api.post('query Secret { term(slug: "confidential-slug") { slug } }');
    const ids = [first, second].map(({ headers }) => headers.get('x-request-id'));
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids).not.toContain('mine');
    const lines = api.log
      .filter((line) => ids.some((id) => line.includes(id ?? '?')))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([
      { level: 30, requestId: ids[0], method: 'GET', route: '/graphql', status: 200, ms: expect.any(Number), msg: 'request' },
      { level: 30, requestId: ids[1], method: 'POST', route: '/graphql', status: 200, ms: expect.any(Number), msg: 'request' },
    ]);
    expect(api.log.join('\n')).not.toMatch(/127\.0\.0\.1|confidential-slug|the-agent|ristourne/);
  });

  it('answers unknown addresses with JSON and guards every answer', async () => {
    const { status, json, headers } = await api.request('/nowhere');
    expect([status, json.error]).toEqual([404, 'NOT_FOUND']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('says what the schema is to whoever asks', async () => {
    const { json } = await api.post('{ __schema { queryType { name } } __type(name: "Term") { fields { name description } } }');
    expect(json.data.__type.fields.length).toBeGreaterThan(10);
  });
});
