import { foldText, type SearchDocument } from '#domain';

/** A document as Meilisearch holds it: its texts folded, so that both sides of a search are spelled alike. */
export interface MeilisearchDocument {
  readonly id: string;
  readonly kind: string;
  readonly locale: string;
  readonly version: number;
  readonly title: string;
  readonly names: readonly string[];
  readonly text: string;
}

/** Folds a document for Meilisearch. */
export function toMeilisearchDocument(document: SearchDocument): MeilisearchDocument {
  const { id, kind, locale, version } = document;
  return {
    id,
    kind,
    locale,
    version,
    title: foldText(document.title),
    names: document.names.map(foldText),
    text: foldText(document.text),
  };
}
