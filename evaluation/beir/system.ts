import type { BeirDocument } from './beir-set.ts';

/** Something that ranks the passages of a corpus for a question. */
export interface RankingSystem {
  readonly name: string;
  /** Takes the whole corpus in. */
  fill(documents: readonly BeirDocument[]): Promise<void> | void;
  /** The ids of the best passages, the best first, at most `limit`. */
  rank(question: string, limit: number): Promise<readonly string[]> | readonly string[];
  /** Lets go of what it holds. */
  close?(): Promise<void>;
}
