import type { BeirSet } from './beir-set.ts';
import { meanScore, percentile, type QueryScore, scoreRanking } from './metrics.ts';
import type { RankingSystem } from './system.ts';
import { randomFrom, withTypingError } from './typing-error.ts';

/** How a system did on a collection. */
export interface SystemReport extends QueryScore {
  readonly name: string;
  /** The same with one typing error in every question. */
  readonly typo: QueryScore;
  /** Milliseconds of one question at a time, as typed. */
  readonly p50: number;
  readonly p95: number;
  readonly fillSeconds: number;
}

const DEPTH = 10;
const SEED = 2026;

/** Fills a system with a collection and asks it every question, then every question with one typing error, the same for every system. */
export async function evaluateSystem(system: RankingSystem, { documents, queries }: BeirSet): Promise<SystemReport> {
  const begun = performance.now();
  await system.fill(documents);
  const fillSeconds = (performance.now() - begun) / 1000;
  const times: number[] = [];
  const scored = async (wording: (text: string) => string): Promise<QueryScore> => {
    const scores: QueryScore[] = [];
    for (const { text, relevant } of queries) {
      const question = wording(text);
      const asked = performance.now();
      const ranking = await system.rank(question, DEPTH);
      times.push(performance.now() - asked);
      scores.push(scoreRanking(ranking, relevant));
    }
    return meanScore(scores);
  };
  // The first questions warm the engine up; they are asked again and timed with the rest.
  for (const { text } of queries.slice(0, 20)) await system.rank(text, DEPTH);
  const clean = await scored((text) => text);
  const cleanTimes = [...times];
  const random = randomFrom(SEED);
  const typo = await scored((text) => withTypingError(text, random));
  return { name: system.name, ...clean, typo, p50: percentile(cleanTimes, 0.5), p95: percentile(cleanTimes, 0.95), fillSeconds };
}
