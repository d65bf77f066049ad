import type { PublishedEntry } from '../catalogue/catalogue.ts';
import type { EntryKind } from '../entry/entry.ts';
import { alternativeNames, entryTitle, hiddenNames } from '../entry/entry-text.ts';
import { LOCALES, type Locale } from '../locale/localized-text.ts';
import { passagesOf } from './passages.ts';

/** One entry in one language, as an index holds it. The texts are raw: each index folds them with `foldText`. */
export interface SearchDocument {
  /** `<kind>_<slug>_<locale>`. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly slug: string;
  readonly locale: Locale;
  /** Version of the entry in the base; a document of a lower version is stale. */
  readonly version: number;
  readonly title: string;
  /** The headword of the other language, where it differs. */
  readonly otherTitle?: string | undefined;
  /** Alternative and hidden names, and the headword of the other language. */
  readonly names: readonly string[];
  /** Definition, notes, claims, answer; without markup. */
  readonly text: string;
}

/** The name under which an index keeps an entry in a language. */
export function searchDocumentId(kind: EntryKind, slug: string, locale: Locale): string {
  return `${kind}_${slug}_${locale}`;
}

/** The ids of an entry in every language, as needed to remove it from an index. */
export function searchDocumentIds(kind: EntryKind, slug: string): readonly string[] {
  return LOCALES.map((locale) => searchDocumentId(kind, slug, locale));
}

/** The entry and language that an id names, or undefined when it is not such an id. */
export function splitSearchDocumentId(id: string): { kind: EntryKind; slug: string; locale: Locale } | undefined {
  const first = id.indexOf('_');
  const last = id.lastIndexOf('_');
  if (first < 1 || last <= first) return undefined;
  return { kind: id.slice(0, first) as EntryKind, slug: id.slice(first + 1, last), locale: id.slice(last + 1) as Locale };
}

/** What an index holds of an entry: one document in each language, the English one in French where there is no English. */
export function searchDocuments(published: PublishedEntry): readonly SearchDocument[] {
  const { entry, version } = published;
  const titles = LOCALES.map((locale) => entryTitle(entry, locale).text);
  const names = [...alternativeNames(entry), ...hiddenNames(entry)].map(({ text }) => text);
  return LOCALES.map((locale) => {
    const title = entryTitle(entry, locale).text;
    return {
      id: searchDocumentId(entry.kind, entry.slug, locale),
      kind: entry.kind,
      slug: entry.slug,
      locale,
      version,
      title,
      otherTitle: titles.find((other) => other !== title),
      names: [...new Set([...titles, ...names])].filter((name) => name !== title),
      text: passagesOf(entry, locale)
        .map((passage) => passage.text)
        .join('\n'),
    };
  });
}
