import { type Postings, PostingsBuilder } from './postings.ts';

/** The parameters of BM25F (S. Robertson and H. Zaragoza, « The Probabilistic Relevance Framework », 2009, section 3.6). */
export interface FieldWeights {
  /** What a term in the title is worth beside the same term in the text. */
  readonly title: number;
  /** How soon repeating a term adds nothing: k1. */
  readonly saturation: number;
  /** How much a long title, and a long text, count against it: b, from 0 to 1. */
  readonly titleLength: number;
  readonly textLength: number;
}

/** An inverted index of texts in two fields, scored by BM25F. Texts are known by their numbers, from 0, in the order in which they were added. */
export class FieldIndex {
  readonly #postings: ReadonlyMap<string, Postings>;
  /** How many texts there are. */
  readonly size: number;

  constructor(postings: ReadonlyMap<string, Postings>, size: number) {
    this.#postings = postings;
    this.size = size;
  }

  /** Whether some text holds the term. */
  has(term: string): boolean {
    return this.#postings.has(term);
  }

  /** How rare a term is: its weight in a score. A term that no text holds is the rarest. */
  rarity(term: string): number {
    const holding = this.#postings.get(term)?.texts.length ?? 0;
    return Math.log(1 + (this.size - holding + 0.5) / (holding + 0.5));
  }

  /** The score of every text for these terms; each term counts once. */
  scores(terms: Iterable<string>): Float64Array {
    const scores = new Float64Array(this.size);
    for (const term of new Set(terms)) {
      const postings = this.#postings.get(term);
      if (postings === undefined) continue;
      const rarity = this.rarity(term);
      const { texts, weights } = postings;
      for (let at = 0; at < texts.length; at++) {
        const text = texts[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + rarity * (weights[at] ?? 0);
      }
    }
    return scores;
  }
}

/** Takes texts, as words, one by one; the index is made when all are in, because only then their mean length is known. */
export class FieldIndexBuilder {
  readonly #termsOf: (word: string) => readonly string[];
  readonly #terms = new Map<string, PostingsBuilder>();
  /** Words come again and again: what a word gives is looked up once. */
  readonly #words = new Map<string, readonly PostingsBuilder[]>();
  readonly #titleLengths: number[] = [];
  readonly #textLengths: number[] = [];

  /** `termsOf`: the terms under which a word is counted. */
  constructor(termsOf: (word: string) => readonly string[]) {
    this.#termsOf = termsOf;
  }

  /** Adds the next text. */
  add(title: readonly string[], text: readonly string[]): void {
    const number = this.#titleLengths.length;
    this.#titleLengths.push(this.#count(number, title, true));
    this.#textLengths.push(this.#count(number, text, false));
  }

  #count(number: number, words: readonly string[], inTitle: boolean): number {
    let length = 0;
    for (const word of words) {
      const places = this.#placesOf(word);
      length += places.length;
      for (const place of places) place.count(number, inTitle);
    }
    return length;
  }

  #placesOf(word: string): readonly PostingsBuilder[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const places = this.#termsOf(word).map((term) => {
      const place = this.#terms.get(term) ?? new PostingsBuilder();
      this.#terms.set(term, place);
      return place;
    });
    this.#words.set(word, places);
    return places;
  }

  /** The index of what was added. */
  build(weights: FieldWeights): FieldIndex {
    const titles = relativeLengths(this.#titleLengths, weights.titleLength);
    const texts = relativeLengths(this.#textLengths, weights.textLength);
    const weigh = (text: number, inTitle: number, inText: number) => {
      const frequency = (weights.title * inTitle) / (titles[text] ?? 1) + inText / (texts[text] ?? 1);
      return frequency / (frequency + weights.saturation);
    };
    return new FieldIndex(new Map([...this.#terms].map(([term, place]) => [term, place.build(weigh)])), this.#titleLengths.length);
  }
}

/** 1 for a text of the mean length, more for a longer one, as far as length is to count. */
function relativeLengths(lengths: readonly number[], counted: number): Float64Array {
  const mean = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
  return Float64Array.from(lengths, (length) => 1 - counted + (counted * length) / mean);
}
