import { foldTerm } from '../../french/fold-term.ts';
import { isStopWord } from '../../french/stop-words.ts';
import { tokenize } from '../../french/tokenize.ts';
import type { Locale } from '../../locale/localized-text.ts';
import { LONGEST_QUESTION } from '../answer.ts';
import type { PassageBook } from '../knowledge/passage-book.ts';
import { type AskedDate, askedDate } from './asked-date.ts';
import { isIdle, isLight } from './idle-words.ts';
import { plainSpelling } from './informal-spellings.ts';
import { plainWordsOf } from './plain-words.ts';
import { languageOf } from './language.ts';
import { type ReadingBooks, Speller } from './speller.ts';

/** A word of a question. */
export interface AskedWord {
  /** As the base spells it: repaired if it had to be. */
  readonly word: string;
  /** As names of the base are looked up by it. */
  readonly term: string;
  /** As it was typed. */
  readonly typed: string;
  /** The word typed before it, folded. */
  readonly previous: string;
  /** How sure the spelling is: 1 as typed, less when repaired, 0 when the base does not know the word. */
  readonly certainty: number;
  /** Whether it is part of a name of the base; only marked in earlier questions. */
  readonly inName?: boolean;
  /** What the word is worth beside the others of the question: 0 for one that says nothing. */
  readonly weight: number;
}

/** A question, taken apart. */
export interface Asked {
  /** Without invisible characters, no longer than is read. */
  readonly text: string;
  readonly locale: Locale;
  /** The folded words in plain spelling, a space before and after each, for patterns. */
  readonly plain: string;
  /** The same before slips of the pen were repaired. */
  readonly typed: string;
  /** The words that are no mere links, in their order. */
  readonly words: readonly AskedWord[];
  readonly date?: AskedDate | undefined;
}

/** No more words than this are read. */
const MOST_WORDS = 60;
/** What an unknown word is worth: as much as a rare one. */
const UNKNOWN = 0.6;
const LIGHT_SHARE = 0.3;

/** Takes a question apart: its language, its words in plain and repaired spelling, its date. */
export function readQuestion(question: string, page: Locale, books: ReadingBooks): Asked {
  const text = cleanText(question);
  const typed = plainWordsOf(text);
  const locale = languageOf(typed, text, page);
  const speller = new Speller(locale, books);
  const words = wordsOf(text, speller, books.passages[locale], locale);
  const plain = ` ${typed.map((word) => speller.spell(word).word).join(' ')} `;
  return { text, locale, plain, typed: ` ${typed.join(' ')} `, words, date: askedDate(plain) };
}

/** A typed text without control characters and halves of characters, at most as long as is read. */
export function cleanText(typed: string): string {
  return typed
    .slice(0, LONGEST_QUESTION)
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function wordsOf(text: string, speller: Speller, passages: PassageBook, locale: Locale): readonly AskedWord[] {
  const tokens = tokenize(text).slice(0, MOST_WORDS * 3);
  const shouted = tokens.length > 2 && tokens.every(({ acronym }) => acronym);
  return tokens
    .flatMap((token, at) => {
      const acronym = token.acronym && !shouted;
      const typed = text.slice(token.start, token.end);
      const previous = tokens[at - 1]?.word ?? '';
      const spellings = acronym
        ? [{ word: token.word, certainty: passages.knows(token.word) ? 1 : 0 }]
        : plainSpelling(token.word)
            .split(' ')
            .map((word) => speller.spell(word));
      return spellings
        .filter(({ word }) => acronym || !isStopWord(word))
        .map(({ word, certainty }) => ({
          word,
          term: acronym ? word : foldTerm(word),
          typed,
          previous,
          certainty,
          weight: !acronym && (isIdle(word) || /^\d$/.test(word)) ? 0 : weightOf(word, passages, locale),
        }));
    })
    .slice(0, MOST_WORDS);
}

/** Rare words say most; years and the commonest verbs say little. */
function weightOf(word: string, passages: PassageBook, locale: Locale): number {
  const rarity = passages.knows(word) ? passages.rarity(word) : UNKNOWN;
  return rarity * (isLight(word, locale) || /^(?:1[89]|20)\d\d$/.test(word) ? LIGHT_SHARE : 1);
}
