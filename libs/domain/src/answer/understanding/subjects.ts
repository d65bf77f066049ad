import type { EntryRef } from '../../entry/entry.ts';
import { LONGEST_NAME, type Bearer, type NameBook } from '../knowledge/name-book.ts';
import type { Asked, AskedWord } from './asked.ts';

/** A name of the base that a question holds, with the entries that it may mean. */
export interface Subject {
  readonly bearers: readonly Bearer[];
  /** Half-open range of the words of the question. */
  readonly start: number;
  readonly end: number;
  /** What its words are worth among the words of the question, from 0 to 1. */
  readonly share: number;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'le la les un une des du au aux l d the a an our your my notre votre mon ton son leur ce cette ces quel quelle quels quelles et ou and or de en in'.split(
    ' ',
  ),
);

/** The longest names of the base that a question holds, in their order, never overlapping. */
export function subjectsOf({ words }: Pick<Asked, 'words'>, names: NameBook): readonly Subject[] {
  const total = weightOf(words);
  const subjects: Subject[] = [];
  for (let start = 0; start < words.length;) {
    const found = longestName(words, start, names);
    if (found === undefined) {
      start += 1;
      continue;
    }
    const end = start + found.length;
    const share = total === 0 ? 0 : weightOf(words.slice(start, end)) / total;
    subjects.push({ bearers: found.bearers, start, end, share });
    start = end;
  }
  return subjects;
}

function longestName(words: readonly AskedWord[], start: number, names: NameBook) {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const span = words.slice(start, start + length);
    const [first] = span;
    if (length === 1 && first !== undefined && !mayBeName(first, words.length)) return undefined;
    const bearers = names.bearers(span.map(({ term }) => term));
    if (bearers.length > 0) return { length, bearers };
  }
  return undefined;
}

/** Two small letters are a word of the language (ça, es, vs) unless an article stands before them or nothing else was typed. */
function mayBeName({ typed, previous, weight, certainty }: AskedWord, count: number): boolean {
  if (certainty < 0.5) return false;
  const letters = typed.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (letters.length > 2 || letters !== letters.toLowerCase() || letters === '') return weight > 0 || count === 1;
  return !/ç/iu.test(letters) && (count === 1 || DETERMINERS.has(previous));
}

/** The entries that a subject may mean, each once; those that are written as it was typed come first. */
export function readingsOf(subject: Subject, words: readonly AskedWord[]): readonly EntryRef[] {
  const typed = words
    .slice(subject.start, subject.end)
    .map((word) => word.typed)
    .join(' ');
  const asTyped = subject.bearers.filter(({ name }) => name.normalize('NFC') === typed.normalize('NFC'));
  const shown = subject.bearers.filter((bearer) => bearer.shown);
  return [...new Set([...asTyped, ...shown, ...subject.bearers].map(({ ref }) => ref))];
}

function weightOf(words: readonly AskedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
