/** How well one question was answered, each from 0 to 1. */
export interface QueryScore {
  /** The share of the relevant passages among the first 1, 5 and 10. */
  readonly recall: Readonly<Record<'1' | '5' | '10', number>>;
  /** 1 over the rank of the first relevant passage among the first ten; 0 when there is none. */
  readonly mrr10: number;
  /** Discounted cumulative gain of the first ten over the best there could be (K. Järvelin and J. Kekäläinen, 2002). */
  readonly ndcg10: number;
}

/** Scores a ranking, the best first, against the graded relevant passages. */
export function scoreRanking(ranking: readonly string[], relevant: ReadonlyMap<string, number>): QueryScore {
  const recallAt = (depth: number) => ranking.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;
  const first = ranking.slice(0, 10).findIndex((id) => relevant.has(id));
  const best = gain([...relevant.values()].toSorted((a, b) => b - a).slice(0, 10));
  return {
    recall: { '1': recallAt(1), '5': recallAt(5), '10': recallAt(10) },
    mrr10: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: gain(ranking.slice(0, 10).map((id) => relevant.get(id) ?? 0)) / best,
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

/** The mean of the scores of many questions. */
export function meanScore(scores: readonly QueryScore[]): QueryScore {
  const mean = (of: (score: QueryScore) => number) => scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  return {
    recall: { '1': mean(({ recall }) => recall['1']), '5': mean(({ recall }) => recall['5']), '10': mean(({ recall }) => recall['10']) },
    mrr10: mean(({ mrr10 }) => mrr10),
    ndcg10: mean(({ ndcg10 }) => ndcg10),
  };
}

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
