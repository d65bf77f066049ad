import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCatalogue } from '../factories/a-catalogue.ts';
import { aTerm, published } from '../factories/entries.ts';
import { type PublicApi, startPublicApi } from '../integration/graphql/public-api.ts';

let api: PublicApi;
beforeAll(async () => {
  const labels = { fr: { preferred: 'conseil d’administration', alternative: [], acronyms: [], hidden: [] } };
  api = await startPublicApi({ catalogue: aCatalogue([aTerm('ristourne'), aTerm('conseil', { labels })]) });
});
afterAll(() => api.close());

// graphql-js has no code for it, so that it was taken for a bug of ours, masked and logged.
describe('null in a variable for an argument that may not be null', () => {
  it.each([
    ['first', 'query ($it: Int) { terms(first: $it) { totalCount } }'],
    ['locale', 'query ($it: Locale) { terms(locale: $it) { totalCount } }'],
    ['limit', 'query ($it: Int) { search(query: "coop", limit: $it) { totalCount } }'],
    ['kinds', 'query ($it: EntryKind = TERM) { search(query: "coop", kinds: [$it]) { totalCount } }'],
  ])('is refused by the name of the argument %s, first and later', async (argument, query) => {
    for (const _time of [1, 2]) {
      const { json } = await api.post(query, { it: null });
      expect(json.errors[0].message).toContain(`"${argument}"`);
      expect(json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
      expect(api.log.filter((line) => line.includes('unexpected error'))).toEqual([]);
    }
  });
});

describe('a Date that no calendar has', () => {
  it('is refused with the place where it stands', async () => {
    const { json } = await api.post('{ structures(asOf: "2014-13-40") { totalCount } }');
    expect(json.errors[0].locations).toEqual([{ line: 1, column: 20 }]);
    expect(json.errors[0].extensions).toMatchObject({ allowed: 'YYYY-MM-DD' });
  });
});

describe('the argument startsWith', () => {
  const slugs = async (startsWith: string): Promise<string[]> => {
    const { json } = await api.post('query ($it: String) { terms(startsWith: $it) { edges { node { slug } } } }', { it: startsWith });
    return json.data.terms.edges.map(({ node }: { node: { slug: string } }) => node.slug);
  };

  it('finds the term while its elision is being typed', async () => {
    for (const typed of ['conseil', 'conseil ', 'conseil d', 'conseil d’', "CONSEIL D'A"]) expect(await slugs(typed)).toEqual(['conseil']);
  });

  it('is not ignored when it is no word', async () => {
    expect(await slugs('🦉')).toEqual([]);
    expect(await slugs('')).toHaveLength(2);
  });
});

// The slug went to PostgreSQL, which cannot hold U+0000 and answered with an error of its own.
describe('a revision of an entry that is not published', () => {
  it('is not looked for in the database', async () => {
    const hidden = published(aTerm('cachee'), { revision: 1 });
    const other = await startPublicApi({ catalogue: aCatalogue([aTerm('ristourne')]), revisions: [hidden] });
    try {
      const { json } = await other.post('{ entry(kind: TERM, slug: "cachee", revision: 1) { slug } }');
      expect(json).toEqual({ data: { entry: null } });
    } finally {
      await other.close();
    }
  });
});

// One request with thirty searches kept the engine busy for a second, and the limit of requests counted it as one.
describe('many searches in one request', () => {
  const searches = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, at) => `s${at}: search(query: "coop") { totalCount }`).join(' ')} }`;

  it('are refused, a few are not', async () => {
    const { status, json } = await api.post(searches(10));
    expect([status, json.errors[0].extensions]).toMatchObject([400, { code: 'QUERY_TOO_COMPLEX', measure: 'cost', limit: 30_000 }]);
    expect((await api.post(searches(6))).json.errors).toBeUndefined();
  });
});
