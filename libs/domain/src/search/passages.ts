import type { Entry } from '../entry/entry.ts';
import type { Locale, LocalizedText } from '../locale/localized-text.ts';
import { entrySummary } from '../entry/entry-text.ts';

/** The texts of an entry that can be quoted, what it is first; plain, without markup. */
export function passagesOf(entry: Entry, wish: Locale): readonly LocalizedText[] {
  return [entrySummary(entry, wish)];
}
