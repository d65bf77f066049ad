import { foldText, type SearchDocument } from '#domain';

/** A row of the table search_document: texts folded, names between bars so that one can be matched as a whole. */
export interface SearchRow {
  readonly id: string;
  readonly kind: string;
  readonly slug: string;
  readonly locale: string;
  readonly version: number;
  readonly title: string;
  readonly names: string;
  readonly body: string;
}

/** Folds a document for PostgreSQL. */
export function toSearchRow(document: SearchDocument): SearchRow {
  const { id, kind, slug, locale, version, title, names, text } = document;
  return { id, kind, slug, locale, version, title: foldText(title), names: `|${names.map(foldText).join('|')}|`, body: foldText(text) };
}

/** The words of rows among which a mistyped one can be looked for. */
export function vocabularyOf(rows: readonly SearchRow[]): readonly string[] {
  const words = new Set<string>();
  for (const { title, names, body } of rows) {
    for (const word of `${title} ${names} ${body}`.split(/[ |]+/)) if (word.length >= 4 && word.length <= 40) words.add(word);
  }
  return [...words].toSorted();
}
