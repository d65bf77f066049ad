import { createHash } from 'node:crypto';
import { canonicalJson } from '#content';

/** Figures and letters that are not taken for one another when they are read aloud or copied by hand (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNS = new RegExp(`^[${ALPHABET}]+$`);
const HALF = 4;

/** What was shown before a code was given: the text, and what would be done with it. */
export interface Confirmed {
  readonly text: unknown;
  readonly act: unknown;
}

/** The code by which somebody confirms having read a text and an act: its first half stands for the text, its second for the act. */
export function confirmationCode({ text, act }: Confirmed): string {
  return `${half(text)}-${half(act)}`;
}

/** What a code does not confirm; undefined: it confirms both. Case and spaces do not matter. */
export function whatIsNotConfirmed(code: string, confirmed: Confirmed): 'CODE' | 'TEXT' | 'ACT' | undefined {
  const typed = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (typed.length !== 2 * HALF || !SIGNS.test(typed)) return 'CODE';
  if (typed.slice(0, HALF) !== half(confirmed.text)) return 'TEXT';
  return typed.slice(HALF) === half(confirmed.act) ? undefined : 'ACT';
}

function half(value: unknown): string {
  const bytes = createHash('sha256').update(canonicalJson(value)).digest();
  return Array.from(bytes.subarray(0, HALF), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
