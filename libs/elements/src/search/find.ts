import { type Address, type Line, NEAREST, type Outcome, SEARCH, type SearchResult, send } from '#client';
import type { Locale } from '#domain';

/** One line of what was found. */
export type Hit = SearchResult['search']['hits'][number];

/** What was found for a query; when that is nothing, the entries nearest to it. */
export interface Findings {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly nearest: readonly Line[];
}

const LIMIT = 8;
const NEAREST_LIMIT = 3;

/** Searches, and looks for the nearest entries when nothing is found. */
export async function find(query: string, speech: Locale, address: Address): Promise<Outcome<Findings>> {
  const locale = speech === 'en' ? 'EN' : 'FR';
  const outcome = await send(SEARCH, { query, limit: LIMIT, locale }, address);
  if (outcome.kind !== 'ANSWERED') return outcome;
  const { hits, totalCount } = outcome.result.search;
  if (hits.length > 0) return { kind: 'ANSWERED', result: { query, hits, total: totalCount, nearest: [] } };
  const near = await send(NEAREST, { ...nearestWords(query), limit: NEAREST_LIMIT, locale }, address);
  // That nothing was found is an answer, even when the second question fails.
  if (near.kind === 'CANCELLED') return near;
  const lines = near.kind === 'ANSWERED' ? [...near.result.word.hits, ...near.result.beginning.hits].map(({ entry }) => entry) : [];
  const nearest = [...new Map(lines.map((line) => [line.url, line])).values()];
  return { kind: 'ANSWERED', result: { query, hits: [], total: 0, nearest } };
}

/** What to ask for in place of a query that found nothing: its longest word, and the way this word begins. */
export function nearestWords(query: string): { readonly word: string; readonly beginning: string } {
  const word = query.split(/[\s’'.,;:!?()«»"-]+/u).reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return { word, beginning: word.slice(0, 4) };
}
