import { tokenize } from '#domain';
import type { BeirDocument } from '../beir-set.ts';
import type { RankingSystem } from '../system.ts';

const K1 = 1.2;
const B = 0.75;

/** Plain BM25 over folded words, title and text in one: the yardstick. */
export class Bm25 implements RankingSystem {
  readonly name = 'bm25';
  #ids: readonly string[] = [];
  #lengths: readonly number[] = [];
  #mean = 1;
  readonly #counts = new Map<string, Map<number, number>>();

  fill(documents: readonly BeirDocument[]): void {
    const texts = documents.map(({ title, text }) => wordsOf(`${title}. ${text}`));
    this.#ids = documents.map(({ id }) => id);
    this.#lengths = texts.map(({ length }) => length);
    this.#mean = this.#lengths.reduce((sum, length) => sum + length, 0) / texts.length;
    for (const [at, words] of texts.entries()) {
      for (const word of words) {
        const counts = this.#counts.get(word) ?? new Map<number, number>();
        this.#counts.set(word, counts.set(at, (counts.get(at) ?? 0) + 1));
      }
    }
  }

  rank(question: string, limit: number): readonly string[] {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(question))) {
      const counts = this.#counts.get(word);
      if (counts === undefined) continue;
      const rarity = Math.log(1 + (this.#ids.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [at, count] of counts) {
        const length = 1 - B + (B * (this.#lengths[at] ?? 0)) / this.#mean;
        scores.set(at, (scores.get(at) ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length));
      }
    }
    return [...scores]
      .toSorted(([a, one], [b, other]) => other - one || a - b)
      .slice(0, limit)
      .map(([at]) => this.#ids[at] ?? '');
  }
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map(({ word }) => word);
}
