import { editDistance } from '../../french/edit-distance.ts';
import { foldTerm } from '../../french/fold-term.ts';
import { isStopWord } from '../../french/stop-words.ts';
import type { Locale } from '../../locale/localized-text.ts';
import type { NameBook } from '../knowledge/name-book.ts';
import type { PassageBook } from '../knowledge/passage-book.ts';
import { isCommon, repairCommon } from './common-words.ts';

/** What a question is read by. */
export interface ReadingBooks {
  readonly names: NameBook;
  readonly passages: Readonly<Record<Locale, PassageBook>>;
}

/** A word as the base spells it. */
export interface Spelled {
  readonly word: string;
  /** 1 as typed, less when repaired, 0 when neither the base nor the language knows it. */
  readonly certainty: number;
}

/** No more unknown words than this are repaired: it is the only costly step. */
const MOST_REPAIRS = 8;
const LONGEST_WORD = 40;
/** Shorter words are too like the commonest ones to be taken for one of them. */
const SHORTEST_COMMON = 5;

/** Spells the words of one question: an article run together with its word, then slips of the pen. */
export class Speller {
  readonly #locale: Locale;
  readonly #books: ReadingBooks;
  readonly #spelled = new Map<string, Spelled>();
  #repairs = 0;

  constructor(locale: Locale, books: ReadingBooks) {
    this.#locale = locale;
    this.#books = books;
  }

  /** The folded word as the base or the language spells it. */
  spell(word: string): Spelled {
    const known = this.#spelled.get(word);
    if (known !== undefined) return known;
    const spelled = this.#spellAnew(word);
    this.#spelled.set(word, spelled);
    return spelled;
  }

  #spellAnew(word: string): Spelled {
    if (isCommon(word) || isStopWord(word)) return { word, certainty: 1 };
    const parted = /^(?:l|d|qu)(?=[aeiouyh])(.{4,})$/.exec(word)?.[1];
    const { passages } = this.#books;
    if (parted !== undefined && this.#isKnown(parted) && passages[this.#locale].rarity(parted) < passages[this.#locale].rarity(word)) {
      return { word: parted, certainty: 1 };
    }
    if (this.#isKnown(word)) return { word, certainty: 1 };
    const run = /^(?:l|d|qu|j|s|n|m|t|c)(?=[aeiouyh])(.{3,})$/.exec(word)?.[1];
    if (run !== undefined && (this.#isKnown(run) || (run.length > 4 && isCommon(run)))) return { word: run, certainty: 1 };
    return this.#repair(word) ?? { word, certainty: 0 };
  }

  #repair(word: string): Spelled | undefined {
    if (this.#repairs >= MOST_REPAIRS || word.length > LONGEST_WORD || word.length < 4 || /\d/.test(word)) return undefined;
    this.#repairs += 1;
    const common = word.length < SHORTEST_COMMON ? undefined : repairCommon(word);
    const based = this.#baseRepair(word);
    if (common !== undefined && (based === undefined || editDistance(word, common) <= editDistance(word, based))) {
      return { word: common, certainty: 1 };
    }
    if (based !== undefined) return { word: based, certainty: surenessOf(word, based) };
    const run = /^(?:l|d|qu)(?=[aeiouyh])(.{5,})$/.exec(word)?.[1];
    const repaired = run === undefined ? undefined : this.#books.passages[this.#locale].repair(run);
    return repaired === undefined ? undefined : { word: repaired, certainty: surenessOf(word, repaired) * 0.9 };
  }

  /** What looks like one of the commonest words is none of the base's. */
  #baseRepair(word: string): string | undefined {
    const repaired = this.#books.passages[this.#locale].repair(word);
    return repaired === undefined || isCommon(repaired) ? undefined : repaired;
  }

  #isKnown(word: string): boolean {
    const { names, passages } = this.#books;
    return passages[this.#locale].knows(word) || names.has(word) || names.has(foldTerm(word));
  }
}

/** The longer a word and the fewer its edits, the less likely that another one looks like it by chance. */
function surenessOf(word: string, repaired: string): number {
  const first = word[0] === repaired[0] ? 1 : 0.8;
  return first * (word.length <= 5 ? 0.4 : word.length <= 7 ? 0.7 : 0.9);
}
