import { isStopWord } from '../french/stop-words.ts';
import { tokenize } from '../french/tokenize.ts';
import type { Locale } from '../locale/localized-text.ts';
import { stemEnglish } from './stem-english.ts';
import { stemFrench } from './stem-french.ts';

/** The stem of a folded word, in a language. */
export const STEMS: Readonly<Record<Locale, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };

/** The folded words of a text that say something, in their order; all of them when none does. */
export function tellingWords(text: string): readonly string[] {
  const tokens = tokenize(text);
  const shouted = tokens.length > 1 && tokens.every(({ acronym }) => acronym);
  const telling = tokens.filter(({ acronym, word }) => (acronym && !shouted) || !isStopWord(word));
  return (telling.length === 0 ? tokens : telling).map(({ word }) => word);
}

const PIECE_LENGTH = 4;

/** The overlapping pieces of a folded word, four letters each, its ends marked: most survive a typing error. */
export function piecesOf(word: string): readonly string[] {
  const bounded = `_${word}_`;
  if (bounded.length <= PIECE_LENGTH) return [bounded];
  return Array.from({ length: bounded.length - PIECE_LENGTH + 1 }, (_, at) => bounded.slice(at, at + PIECE_LENGTH));
}
