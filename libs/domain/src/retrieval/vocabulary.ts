import { editDistance } from '../french/edit-distance.ts';

/** Shorter words are acronyms or too like others to be repaired. */
const SHORTEST = 4;
/** From this length on, two edits may be wrong. */
const TWO_EDITS_FROM = 8;
/** A word is compared with so many others at most: those that share the most pieces with it. */
const MOST_COMPARED = 60;

/** The words of a corpus, and what a misspelt word was meant to be. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #frequencies: number[] = [];
  readonly #places = new Map<string, number>();
  readonly #byPiece = new Map<string, number[]>();

  /** Adds an occurrence of a folded word. */
  add(word: string): void {
    const known = this.#places.get(word);
    if (known !== undefined) {
      this.#frequencies[known] = (this.#frequencies[known] ?? 0) + 1;
      return;
    }
    const place = this.#words.push(word) - 1;
    this.#places.set(word, place);
    this.#frequencies.push(1);
    if (word.length < SHORTEST - 1) return;
    for (const piece of pairsOf(word)) {
      const places = this.#byPiece.get(piece);
      if (places === undefined) this.#byPiece.set(piece, [place]);
      else places.push(place);
    }
  }

  /** Whether the word occurs. */
  has(word: string): boolean {
    return this.#places.has(word);
  }

  /**
   * The word of the corpus that an unknown word was most likely meant to be: the fewest edits, then the same first letter, then the most frequent;
   * undefined for a known or short word, and where nothing is near.
   */
  repair(word: string): string | undefined {
    if (word.length < SHORTEST || this.has(word)) return undefined;
    const most = word.length >= TWO_EDITS_FROM ? 2 : 1;
    let best: { readonly place: number; readonly rank: number } | undefined;
    for (const place of this.#alike(word)) {
      const candidate = this.#words[place] ?? '';
      const edits = editDistance(word, candidate, most);
      if (edits > most) continue;
      const rank = edits * 2 + (candidate[0] === word[0] ? 0 : 1) - Math.min(0.9, Math.log10(this.#frequencies[place] ?? 1) / 5);
      if (best === undefined || rank < best.rank) best = { place, rank };
    }
    return best === undefined ? undefined : this.#words[best.place];
  }

  /** The words that share the most pieces with that one. */
  #alike(word: string): readonly number[] {
    const shared = new Map<number, number>();
    for (const piece of pairsOf(word)) {
      for (const place of this.#byPiece.get(piece) ?? []) {
        if (Math.abs((this.#words[place] ?? '').length - word.length) <= 2) shared.set(place, (shared.get(place) ?? 0) + 1);
      }
    }
    return [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, MOST_COMPARED)
      .map(([place]) => place);
  }
}

/** The overlapping pieces of three letters, the ends marked, each once. */
function pairsOf(word: string): ReadonlySet<string> {
  const bounded = `_${word}_`;
  return new Set(Array.from({ length: bounded.length - 2 }, (_, at) => bounded.slice(at, at + 3)));
}
