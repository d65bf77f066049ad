import { queryTerms, splitSearchDocumentId } from '#domain';
import type { IndexHit, IndexHits, SearchQuery } from '../search-index.ts';

/** What one answer of Meilisearch says, as far as it was asked for. */
export interface MeilisearchHits {
  readonly hits: readonly { readonly id: string; readonly _rankingScore?: number }[];
  readonly totalHits?: number;
}

/** Everything that a query can reach, in one answer. */
const EVERYTHING = 1000;

/** The terms to send, none when nothing is looked for. */
export function termsToSend(query: SearchQuery): readonly string[] {
  const { terms, open } = queryTerms(query.query);
  const last = terms.at(-1);
  // A space after the last word tells Meilisearch that the word is finished.
  return last === undefined || open ? terms : [...terms.slice(0, -1), `${last} `];
}

/**
 * The body of a search. Asked by page, Meilisearch counts exactly; an offset between two pages gets one page from the start, to be cut.
 * `frequency` drops the most common words first, and never drops one only because it was typed first or last.
 */
export function searchBody(q: string, query: SearchQuery, all: boolean): Record<string, unknown> {
  const { limit, offset } = query;
  const isPage = offset % limit === 0;
  return {
    q,
    filter: filterOf(query),
    ...(all
      ? { page: 1, hitsPerPage: EVERYTHING }
      : isPage
        ? { page: offset / limit + 1, hitsPerPage: limit }
        : { page: 1, hitsPerPage: offset + limit }),
    matchingStrategy: 'frequency',
    attributesToRetrieve: ['id'],
    // What several terms find is put together by its scores.
    ...(all || query.scored !== false ? { showRankingScore: true } : {}),
  };
}

/** The hits of a search sent with `searchBody`. */
export function hitsOf({ hits, totalHits }: MeilisearchHits, { limit, offset }: SearchQuery): IndexHits {
  const page = offset % limit === 0 ? hits : hits.slice(offset);
  return { hits: page.map((hit) => toIndexHit(hit.id, hit._rankingScore)).filter((hit) => hit !== undefined), total: totalHits ?? 0 };
}

/** The hits of one search per term: an entry is worth the mean of what each term says of it. */
export function mergedHits(answers: readonly MeilisearchHits[], { limit, offset }: SearchQuery): IndexHits {
  const scores = new Map<string, number>();
  for (const { hits } of answers)
    for (const hit of hits) scores.set(hit.id, (scores.get(hit.id) ?? 0) + (hit._rankingScore ?? 0) / answers.length);
  const best = [...scores].toSorted(([, a], [, b]) => b - a).slice(offset, offset + limit);
  return { hits: best.map(([id, score]) => toIndexHit(id, score)).filter((hit) => hit !== undefined), total: scores.size };
}

function filterOf({ locale, kinds }: SearchQuery): string {
  if (kinds === undefined || kinds.length === 0) return `locale = ${locale}`;
  return `locale = ${locale} AND kind IN [${kinds.join(', ')}]`;
}

function toIndexHit(id: string, score: number | undefined): IndexHit | undefined {
  const named = splitSearchDocumentId(id);
  return named === undefined ? undefined : { kind: named.kind, slug: named.slug, score };
}
