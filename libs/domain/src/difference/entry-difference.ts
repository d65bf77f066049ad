import { type EntryField, entryFields, type FieldName } from '../entry/entry-fields.ts';
import type { Entry } from '../entry/entry.ts';
import type { Locale } from '../locale/localized-text.ts';
import { type ItemDifference, itemsDifference } from './items-difference.ts';

/** How one thing that an entry says differs between two revisions. */
export interface FieldDifference {
  readonly name: FieldName;
  /** Undefined: what is the same in both languages. */
  readonly locale: Locale | undefined;
  /** Whether an adoption covers it. */
  readonly isAgreed: boolean;
  /** A text has one item. */
  readonly items: readonly ItemDifference[];
}

/** How two revisions of an entry differ, field by field; fields that say the same are left out. */
export function entryDifference(before: Entry, after: Entry): readonly FieldDifference[] {
  return fieldsDifference(entryFields(before), entryFields(after));
}

/** How two states of the same fields differ; fields that say the same are left out. */
export function fieldsDifference(before: readonly EntryField[], after: readonly EntryField[]): readonly FieldDifference[] {
  const key = ({ name, locale }: EntryField) => `${name} ${locale ?? ''}`;
  const former = new Map(before.map((field) => [key(field), field]));
  return after.flatMap((field) => {
    const { name, locale, isAgreed, items } = field;
    // An empty item only keeps the place of a text that the other language has.
    const differing = itemsDifference(former.get(key(field))?.items ?? [], items).filter(({ parts }) => parts.length > 0);
    return differing.every(({ kind }) => kind === 'KEPT') ? [] : [{ name, locale, isAgreed, items: differing }];
  });
}
