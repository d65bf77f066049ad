import type { Catalogue, EntryKind, PublishedEntry } from '#domain';

/** Reads what is published. An abstract class, so that it is its own injection token. */
export abstract class CatalogueReader {
  /** The base as it was published at most a second ago. Never changes under its reader: take it once per request. */
  abstract get current(): Catalogue;
  /** One stored revision of an entry, or undefined when there is no such entry or revision. */
  abstract revision(kind: EntryKind, slug: string, revision: number): Promise<PublishedEntry | undefined>;
}
