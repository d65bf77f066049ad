import MiniSearch from 'minisearch';
import { foldLetters, isStopWord } from '#domain';
import type { BeirDocument } from '../beir-set.ts';
import type { RankingSystem } from '../system.ts';

/** MiniSearch as its manual sets it up for a help page: accents folded, stop words dropped, titles doubled, a fifth of a word may be wrong. */
export class MiniSearchSystem implements RankingSystem {
  readonly name = 'minisearch';
  readonly #index = new MiniSearch<BeirDocument>({
    fields: ['title', 'text'],
    processTerm: (term) => {
      const folded = foldLetters(term);
      return folded === '' || isStopWord(folded) ? null : folded;
    },
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2 },
  });

  fill(documents: readonly BeirDocument[]): void {
    this.#index.addAll(documents);
  }

  rank(question: string, limit: number): readonly string[] {
    return this.#index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => String(id));
  }
}
