import type { Locale } from '#domain';

/** A day, YYYY-MM-DD, as people write it: 1er avril 2015, May 19, 2015. */
export function writtenDay(day: string, locale: Locale): string {
  const written = new Date(day).toLocaleDateString(`${locale}-CA`, { dateStyle: 'long', timeZone: 'UTC' });
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** The day of a moment where the reader is, YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  // Swedes write days as ISO 8601 does.
  return moment.toLocaleDateString('sv');
}
