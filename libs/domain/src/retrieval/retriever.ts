import type { Locale } from '../locale/localized-text.ts';
import { piecesOf, STEMS, tellingWords } from './analysis.ts';
import { type FieldIndex, FieldIndexBuilder, type FieldWeights } from './field-index.ts';
import { highest } from './highest.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage that may answer a question: what it is about, and what it says. */
export interface Passage {
  readonly title: string;
  readonly text: string;
}

/** What can be turned for another corpus. */
export interface RetrievalSettings extends FieldWeights {
  /** What stems count beside the pieces of words, from 0 to 1. */
  readonly stems: number;
}

/** Robust on encyclopedic passages and on help pages whose titles are questions alike. */
export const RETRIEVAL_SETTINGS: RetrievalSettings = { title: 3, saturation: 1.2, titleLength: 0.5, textLength: 0.75, stems: 0.5 };

/** A passage that was found, by its number. */
export interface Found {
  readonly passage: number;
  /** 0 to 1, comparable within one question only: the passage that is best by stems and by pieces alike has 1. */
  readonly score: number;
}

/**
 * Finds the passages that answer a question: BM25F over stems, which knows the forms of a word, added to BM25F over
 * pieces of words, which forgives typing errors; each scaled by its best passage.
 */
export class Retriever {
  readonly #stemOf: (word: string) => string;
  readonly #stems: FieldIndex;
  readonly #pieces: FieldIndex;
  readonly #vocabulary: Vocabulary;
  readonly #settings: RetrievalSettings;

  constructor(locale: Locale, vocabulary: Vocabulary, stems: FieldIndex, pieces: FieldIndex, settings: RetrievalSettings) {
    this.#vocabulary = vocabulary;
    this.#stemOf = STEMS[locale];
    this.#stems = stems;
    this.#pieces = pieces;
    this.#settings = settings;
  }

  /** How many passages there are. */
  get size(): number {
    return this.#stems.size;
  }

  /** Whether some passage holds a form of the word. */
  knows(word: string): boolean {
    return this.#stems.has(this.#stemOf(word));
  }

  /** The word of the passages that an unknown word was most likely meant to be, or undefined. */
  repair(word: string): string | undefined {
    return this.#vocabulary.repair(word);
  }

  /** How rare a word is in the passages, whatever its form: the natural logarithm of one in how many. */
  rarity(word: string): number {
    return this.#stems.rarity(this.#stemOf(word));
  }

  /** The best passages for a question, the best first; passages of equal score in the order of their numbers. */
  find(question: string, limit: number): readonly Found[] {
    const words = tellingWords(question);
    const repaired = words.map((word) => (this.knows(word) ? word : (this.#vocabulary.repair(word) ?? word)));
    return this.#rank(repaired, [...words, ...repaired], limit);
  }

  /** The best passages for folded words that were repaired already. */
  findWords(words: readonly string[], limit: number): readonly Found[] {
    return this.#rank(words, words, limit);
  }

  #rank(words: readonly string[], inPieces: readonly string[], limit: number): readonly Found[] {
    const scores = this.#stems.scores(words.map(this.#stemOf));
    if (this.#settings.stems === 1) return this.#best(scores, scaleTo(1, scores), limit);
    const pieces = this.#pieces.scores(inPieces.flatMap(piecesOf));
    const [byStems, byPieces] = [scaleTo(this.#settings.stems, scores), scaleTo(1 - this.#settings.stems, pieces)];
    for (let passage = 0; passage < scores.length; passage++) {
      scores[passage] = (scores[passage] ?? 0) * byStems + (pieces[passage] ?? 0) * byPieces;
    }
    return this.#best(scores, 1, limit);
  }

  #best(scores: Float64Array, scale: number, limit: number): readonly Found[] {
    return highest(scores, limit).map((passage) => ({ passage, score: (scores[passage] ?? 0) * scale }));
  }
}

/** The factor that gives the best of the scores that share. */
function scaleTo(share: number, scores: Float64Array): number {
  let best = 0;
  for (const score of scores) if (score > best) best = score;
  return best === 0 ? 0 : share / best;
}

/** Takes passages one by one, so that who has many can rest between two; then makes the retriever. */
export class RetrieverBuilder {
  readonly #locale: Locale;
  readonly #withPieces: boolean;
  readonly #stems: FieldIndexBuilder;
  readonly #pieces = new FieldIndexBuilder(piecesOf);
  readonly #vocabulary = new Vocabulary();

  /** `withPieces`: whether pieces of words are indexed too; they cost most of the room, and without them only repair forgives typing errors. */
  constructor(locale: Locale, { withPieces = true } = {}) {
    this.#locale = locale;
    this.#withPieces = withPieces;
    this.#stems = new FieldIndexBuilder((word) => [STEMS[locale](word)]);
  }

  /** Adds the next passage. */
  add({ title, text }: Passage): void {
    const [titleWords, textWords] = [tellingWords(title), tellingWords(text)];
    this.#stems.add(titleWords, textWords);
    if (this.#withPieces) this.#pieces.add(titleWords, textWords);
    for (const word of titleWords) this.#vocabulary.add(word);
    for (const word of textWords) this.#vocabulary.add(word);
  }

  /** The retriever of what was added. */
  build(settings: RetrievalSettings = RETRIEVAL_SETTINGS): Retriever {
    const weighed = this.#withPieces ? settings : { ...settings, stems: 1 };
    return new Retriever(this.#locale, this.#vocabulary, this.#stems.build(settings), this.#pieces.build(settings), weighed);
  }
}
