import { type Locale, type PublishedEntry, entryTitle, plainText } from '#domain';

/** The headword of an entry as plain text, or an empty text when there is no entry. */
export function titleOf(published: PublishedEntry | undefined, locale: Locale): string {
  return published === undefined ? '' : plainText(entryTitle(published.entry, locale).text);
}
