import { foldLetters } from '../french/fold-letters.ts';
import { scrub } from './scrub.ts';

/** A longer question tells a story, and a story tells of somebody: it is not noted. */
export const LONGEST_NOTED = 200;

/** A question as it can be noted for the editors. */
export interface NotedQuestion {
  /** Scrubbed, in small letters, without the signs around its words. */
  readonly text: string;
  /** The same for all spellings that differ in accents, apostrophes or signs only. */
  readonly key: string;
}

/** A question as it can be noted; undefined: it says nothing once it is scrubbed, or too much. */
export function notedQuestion(question: string, isKnown?: (phrase: string) => boolean): NotedQuestion | undefined {
  const text = scrub(question, isKnown)
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[^\p{L}\p{M}\p{N}'[\]$%+-]+/gu, ' ')
    // A sign between two words belongs to them; one beside a word says nothing.
    .replace(/(?<![\p{L}\p{M}\p{N}\]])['+-]+|['+-]+(?![\p{L}\p{N}[])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (text.length > LONGEST_NOTED) return undefined;
  const key = text
    .split(' ')
    .map(foldLetters)
    .filter((word) => word !== '')
    .join(' ');
  const says = text.replace(/\[[a-z ]+\]/gu, ' ');
  return /\p{L}{2}/u.test(says) ? { text, key } : undefined;
}
