import { foldLetters } from './fold-letters.ts';
import { foldTerm } from './fold-term.ts';

/** A word of a text, with the place where it stands. */
export interface Token {
  /** Half-open range of UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Letters and digits, folded; C.R.É., CRÉ and CRE give `cre`, St and Sainte give `saint`. */
  readonly word: string;
  /** The word as a dictionary of terms holds it: without its plural, unless it is an acronym. */
  readonly term: string;
  readonly acronym: boolean;
}

const APOSTROPHE = /['’‘ʼ′`´]/u;

/** Whole words with an apostrophe; initials with dots; co- with what follows; plain words. */
const WORD = new RegExp(
  [
    String.raw`(?:aujourd['’]hui|quelqu['’]une?s?|presqu['’][iî]les?|prud['’]hom\p{L}*)(?![\p{L}\p{N}])`,
    String.raw`(?<initials>\p{L}\p{M}*(?:\.\p{L}\p{M}*)+\.?(?![\p{L}\p{N}]))`,
    String.raw`(?:co[-‐‑](?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*`,
  ].join('|'),
  'giu',
);

const ELIDED: ReadonlySet<string> = new Set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu'.split(' '));

const SAINTS: ReadonlySet<string> = new Set('st ste sts stes saint sainte saints saintes'.split(' '));

/**
 * The words of a text, in order, never overlapping. An elided article or pronoun (l’, d', qu’) and an English possessive ('s) are no words;
 * hyphens separate, except after `co`.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const initials = match.groups?.['initials'] !== undefined;
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const folded = foldLetters(raw);
    if (folded === '') continue;
    if (APOSTROPHE.test(text.charAt(end)) && ELIDED.has(folded) && startsWithLetter(text, end + 1)) continue;
    if (folded === 's' && start > 0 && APOSTROPHE.test(text.charAt(start - 1)) && tokens.at(-1)?.end === start - 1) continue;
    tokens.push({ start, end, ...spelling(raw, folded, initials) });
  }
  return tokens;
}

function spelling(raw: string, folded: string, initials: boolean): { word: string; term: string; acronym: boolean } {
  if (SAINTS.has(folded)) return { word: 'saint', term: 'saint', acronym: false };
  if (initials) return { word: folded, term: folded, acronym: true };
  const letters = raw.normalize('NFC');
  if (/^\p{Lu}[\p{Lu}\p{N}]{1,8}$/u.test(letters)) return { word: folded, term: folded, acronym: true };
  if (/^\p{Lu}{2,8}s$/u.test(letters)) return { word: folded.slice(0, -1), term: folded.slice(0, -1), acronym: true };
  return { word: folded, term: foldTerm(folded), acronym: false };
}

function startsWithLetter(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}
