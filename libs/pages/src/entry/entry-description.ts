import { type Entry, type Locale, entrySummary, plainText } from '#domain';

const LONGEST = 300;

/** What an entry is as plain text, short enough for lists of results elsewhere. */
export function entryDescription(entry: Entry, locale: Locale): string {
  const text = plainText(entrySummary(entry, locale).text);
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
