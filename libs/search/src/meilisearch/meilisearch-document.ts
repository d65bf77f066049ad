import { foldText, type SearchDocument } from '#domain';

/** A document as Meilisearch holds it: its texts folded, so that both sides of a search are spelled alike. */
export interface MeilisearchDocument {
  readonly id: string;
  readonly kind: string;
  readonly locale: string;
  readonly version: number;
  /** The names of one word, acronyms above all: who types one means the entry that bears it, not those that speak of it. */
  readonly short: readonly string[];
  /** The headword, then that of the other language: both are looked for in this region, whatever the page's language. */
  readonly title: readonly string[];
  /** Letters of the headword: of entries that are otherwise alike, the one of which the most was typed comes first. */
  readonly length: number;
  readonly names: readonly string[];
  readonly text: string;
}

/** Folds a document for Meilisearch. */
export function toMeilisearchDocument(document: SearchDocument): MeilisearchDocument {
  const { id, kind, locale, version } = document;
  const title = foldText(document.title);
  const names = document.names.map(foldText);
  return {
    id,
    kind,
    locale,
    version,
    short: [title, ...names].filter((name) => name !== '' && !name.includes(' ')),
    title: document.otherTitle === undefined ? [title] : [title, foldText(document.otherTitle)],
    length: title.length,
    names,
    text: foldText(document.text),
  };
}
