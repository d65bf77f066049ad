import type { Locale } from '../locale/localized-text.ts';
import type { EntryKind } from './entry.ts';

/** The part of an address that says what kind of entry follows, in each language. */
export const ENTRY_SEGMENTS: Readonly<Record<EntryKind, Readonly<Record<Locale, string>>>> = {
  term: { fr: 'lexique', en: 'glossary' },
  structure: { fr: 'structures', en: 'structures' },
  programme: { fr: 'programmes', en: 'programmes' },
  event: { fr: 'evenements', en: 'events' },
  criterion: { fr: 'criteres', en: 'criteria' },
  question: { fr: 'questions', en: 'questions' },
};

/** The path of an entry's page in a language, such as `/fr/lexique/ristourne`. */
export function entryPath(kind: EntryKind, slug: string, locale: Locale): string {
  return `/${locale}/${ENTRY_SEGMENTS[kind][locale]}/${encodeURIComponent(slug)}`;
}
