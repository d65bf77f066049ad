import type { Service } from '../../browser/service.ts';

/** What a search over HTTP answered. */
export interface Found {
  readonly status: number;
  readonly engine: string | undefined;
  readonly slugs: readonly string[];
}

interface SearchBody {
  readonly data?: { readonly search: { readonly engine: string; readonly hits: readonly { readonly entry: { readonly slug: string } }[] } };
}

/** Searches as an element does. */
export async function search(service: Service, query: string): Promise<Found> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query($q: String!) { search(query: $q, limit: 50) { engine hits { entry { slug } } } }',
      variables: { q: query },
    }),
  });
  const { data } = (await response.json()) as SearchBody;
  return { status: response.status, engine: data?.search.engine, slugs: data?.search.hits.map(({ entry }) => entry.slug) ?? [] };
}

/** The definition of a term as the service gives it, or undefined when there is no such term. */
export async function definitionOf(service: Service, slug: string): Promise<string | undefined> {
  const query = encodeURIComponent(`{ term(slug: "${slug}") { definition { text } } }`);
  const response = await fetch(`${service.url}/graphql?query=${query}`);
  const { data } = (await response.json()) as { data?: { term: { definition: { text: string } } | null } };
  return data?.term?.definition.text;
}
