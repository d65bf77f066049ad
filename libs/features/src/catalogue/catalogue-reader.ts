import type { Catalogue, EntryHistory, EntryKind, PublishedEntry, Rules } from '#domain';

/** Reads what is published. An abstract class, so that it is its own injection token. */
export abstract class CatalogueReader {
  /** The base as it was published at most a second ago. Never changes under its reader: take it once per request. */
  abstract get current(): Catalogue;
  /** One stored revision of an entry, or undefined when there is no such entry or revision. */
  abstract revision(kind: EntryKind, slug: string, revision: number): Promise<PublishedEntry | undefined>;
  /** All the revisions of an entry and the log of its agreement, or undefined when there is no such entry. */
  abstract history(kind: EntryKind, slug: string): Promise<EntryHistory | undefined>;
  /** The rules of eligibility of that revision, those in force or earlier ones; undefined: there were none of that name. */
  abstract rules(revision: string): Promise<Rules | undefined>;
}
