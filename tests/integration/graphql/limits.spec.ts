import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aTerm } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from './public-api.ts';

const RELATED = 'related { ... on Term { ';
const crowd = Array.from({ length: 60 }, (_, at) =>
  aTerm(`t${at}`, { related: Array.from({ length: 60 }, (_r, other) => `term:t${other}` as const) }),
);

describe('the limits of the public API', () => {
  let api: PublicApi;
  beforeAll(async () => {
    api = await startPublicApi({ catalogue: aCatalogue(crowd) });
  });
  afterAll(() => api.close());

  async function refusal(query: string, variables?: object) {
    const { json, status } = await api.post(query, variables);
    expect(json.errors).toHaveLength(1);
    return { status, message: json.errors[0].message, ...json.errors[0].extensions };
  }

  it.each([
    ['depth', 12, `{ term(slug: "t0") ${'{ broader '.repeat(12)} { slug } ${'}'.repeat(12)} }`],
    ['cost', 30_000, `{ terms(first: 100) { edges { node { ${RELATED}${RELATED}${RELATED}${RELATED} slug ${'}}'.repeat(4)} } } } }`],
    ['aliases', 30, `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: term(slug: "t0") { slug }`).join(' ')} }`],
    ['directives', 20, `{ term(slug: "t0") { ${'slug @include(if: true) '.repeat(21)} } }`],
    ['comparisons', 500_000, `{ ${'__typename '.repeat(1990)} }`],
    ['tokens', 2000, `{ term(slug: "t0") { ${'slug '.repeat(2000)} } }`],
  ])('limits %s to %i, and says so each time', async (measure, limit, query) => {
    for (const _time of [1, 2]) {
      expect(await refusal(query)).toMatchObject({ status: 400, code: 'QUERY_TOO_COMPLEX', measure, limit });
    }
  });

  it('counts the size of a page that stands in a variable', async () => {
    const query = `query ($n: Int! = 10) { terms(first: $n) { edges { node { ${RELATED}${RELATED}${RELATED} slug title { text } url ${'}}'.repeat(3)} } } } }`;
    expect((await api.post(query, { n: 1 })).status).toBe(200);
    expect(await refusal(query, { n: 100 })).toMatchObject({ code: 'QUERY_TOO_COMPLEX', measure: 'cost', limit: 30_000 });
    expect((await api.post(query, { n: 1 })).status).toBe(200);
  });

  it('cannot be kept busy by fragments within fragments', async () => {
    const growing = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Term { ...F${at + 1} ...F${at + 2} broader { ...F${at + 1} } }`,
    );
    const query = `${growing.join(' ')} fragment F60 on Term { slug } fragment F61 on Term { slug } { term(slug: "t0") { ...F0 } }`;
    const before = performance.now();
    expect(await refusal(query)).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('stops a query whose lists turn out longer than was estimated', async () => {
    expect(await refusal(`{ term(slug: "t0") { ${RELATED}${RELATED}${RELATED} slug ${'}}'.repeat(3)} } }`)).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      measure: 'objects',
      limit: 20_000,
    });
  });

  it('lets tools read the whole schema', async () => {
    const { json, status } = await api.post(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(json.data.__schema.types.length).toBeGreaterThan(20);
  });

  it.each([
    ['first', '{ terms(first: 101) { totalCount } }', '0 to 100'],
    ['first', '{ questions(first: -1) { totalCount } }', '0 to 100'],
    ['after', '{ terms(after: "nonsense") { totalCount } }', /cursor/],
    ['after', `{ structures(after: "${Buffer.from('["terms.fr","a","b"]').toString('base64url')}") { totalCount } }`, /cursor/],
    ['revision', '{ entry(kind: TERM, slug: "t0", revision: 0) { slug } }', /^1 to/],
    ['startsWith', `{ terms(startsWith: "${'x'.repeat(513)}") { totalCount } }`, 'at most 512 characters'],
    ['label', `{ entriesNamed(label: "${'x'.repeat(513)}") { slug } }`, 'at most 512 characters'],
    ['query', `{ search(query: "${'x'.repeat(513)}") { totalCount } }`, 'at most 512 characters'],
    ['limit', '{ search(query: "a", limit: 51) { totalCount } }', '1 to 50'],
    ['limit', '{ search(query: "a", limit: 0) { totalCount } }', '1 to 50'],
    ['offset', '{ search(query: "a", offset: 1001) { totalCount } }', '0 to 1000'],
  ])('names the argument "%s" of %s and what is allowed', async (argument, query, allowed) => {
    for (const _time of [1, 2]) {
      const error = await refusal(query);
      expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument, message: expect.stringContaining(argument) });
      expect(error.allowed).toMatch(allowed);
    }
  });

  it('accepts the longest text, the largest page and the furthest offset', async () => {
    const { json } = await api.post(
      `{ search(query: "${'é'.repeat(512)}", limit: 50, offset: 1000) { totalCount } terms(first: 100) { totalCount } }`,
    );
    expect(json.errors).toBeUndefined();
  });

  it('refuses half a surrogate pair, wherever it comes from', async () => {
    const query = 'query ($q: String!) { search(query: $q) { totalCount } }';
    expect(await refusal(query, { q: 'a\uD83D' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'query' });
    expect(await refusal('{ search(query: "\\uD83D") { totalCount } }')).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
  });

  it('names unknown values in a document and in a variable, first and later', async () => {
    expect(await refusal('{ term(slug: "a", locale: DE) { slug } }')).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    const query = 'query ($l: Locale!, $d: Date) { structures(asOf: $d, locale: $l) { totalCount } }';
    for (const _time of [1, 2]) {
      expect(await refusal(query, { l: 'DE' })).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('$l'),
      });
      expect(await refusal(query, { l: 'FR', d: '2014-02-30' })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('YYYY-MM-DD'),
      });
    }
  });

  it.each([
    '{',
    '{ term(slug: "a" }',
    'query {',
    '\u0000',
    '{ __schema ',
    'mutation { x }',
    'subscription { x }',
    '{ nothing }',
    '{ term { slug } }',
    'fragment A on Term { ...A } { definition { ...A } }',
  ])('answers %j with an error and no data', async (query) => {
    const { status, json, text } = await api.post(query);
    expect(status).toBe(400);
    expect(json.data).toBeUndefined();
    expect(json.errors[0].extensions.code).toMatch(/^GRAPHQL_|BAD_REQUEST/);
    expect(text).not.toContain('stacktrace');
  });
});

describe('the rate limit', () => {
  it('refuses a client that asks too often, with the limit and when to come back', async () => {
    const api = await startPublicApi({ catalogue: aCatalogue([]), settings: { rateLimitPerMinute: 3 } });
    try {
      for (const _time of [1, 2, 3]) expect((await api.get('{ __typename }')).status).toBe(200);
      const { status, json, headers } = await api.post('{ __typename }');
      expect(status).toBe(429);
      expect(json.errors[0]).toMatchObject({
        message: expect.stringContaining('3 a minute'),
        extensions: { code: 'RATE_LIMITED', limit: 3, per: 'minute' },
      });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect((await api.request('/health/live')).status).toBe(200);
      expect((await api.request('/graphql', { method: 'OPTIONS' })).status).toBe(204);
      expect(api.log.join('\n')).not.toContain('127.0.0.1');
    } finally {
      await api.close();
    }
  });

  it.each([
    [false, 429],
    [1, 200],
  ])('believes a proxy about the client only when it is trusted (%s)', async (trustProxy, expected) => {
    const api = await startPublicApi({ catalogue: aCatalogue([]), settings: { rateLimitPerMinute: 1, trustProxy } });
    try {
      await api.get('{ __typename }', undefined, { 'x-forwarded-for': '198.51.100.1' });
      expect((await api.get('{ __typename }', undefined, { 'x-forwarded-for': '198.51.100.2' })).status).toBe(expected);
    } finally {
      await api.close();
    }
  });
});
