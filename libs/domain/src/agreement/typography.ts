import { type FieldDifference, fieldsDifference } from '../difference/entry-difference.ts';
import { agreedFields, type EntryField } from '../entry/entry-fields.ts';
import type { Entry } from '../entry/entry.ts';

/** Invisible: where a word may be cut, or must not be. */
const CUTS = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A number in groups of three figures, as in 50 000. */
const GROUPED = /(?<![\p{N}.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\p{N})/gu;

/** A number with what stands within it, a word, or a sign that says something by itself (%, $, +, &, /). */
const SAID = /\p{N}+(?:[^\s\p{L}\p{N}\p{Pi}\p{Pf}"'()]\p{N}+)*|[\p{L}\p{M}]+|(?!\s)[\p{S}\p{C}%‰&@#§/\\]/gu;

/**
 * Whether two texts say the same in the same words: only spaces, punctuation, apostrophes, quotes, dashes, capitals and
 * ligatures may differ. Accents are letters. What stands within a number is no punctuation.
 */
export function isTypographic(before: string, after: string): boolean {
  const [one, other] = [wordsSaid(before), wordsSaid(after)];
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** The agreed text of a revision that differs from that of another one by more than typography; nothing: it is a pure correction. */
export function beyondTypography(before: Entry, after: Entry): readonly FieldDifference[] {
  const [one, other] = [agreedFields(before), agreedFields(after)];
  const worded = new Set(other.filter((field) => !isFieldTypographic(counterpart(field, one), field)).map(keyOf));
  return fieldsDifference(one, other).filter((field) => worded.has(keyOf(field)));
}

function isFieldTypographic(before: EntryField | undefined, after: EntryField): boolean {
  if (before?.items.length !== after.items.length) return false;
  return after.items.every((item, at) => {
    const former = before.items[at] ?? '';
    // A date or an address says something with every sign.
    return after.locale === undefined ? item === former : isTypographic(former, item);
  });
}

function counterpart(field: EntryField, fields: readonly EntryField[]): EntryField | undefined {
  return fields.find((other) => keyOf(other) === keyOf(field));
}

function keyOf({ name, locale }: Pick<EntryField, 'name' | 'locale'>): string {
  return `${name} ${locale ?? ''}`;
}

/** What a text says, word by word: two texts that differ in typography alone say the same. */
export function wordsSaid(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .replace(CUTS, '')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\p{Pd}/gu, '-')
    .replace(GROUPED, (number) => number.replace(/[^\d]/gu, ''));
  return plain.match(SAID) ?? [];
}
