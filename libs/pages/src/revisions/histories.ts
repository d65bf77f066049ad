import type { EntryHistory, EntryKind, PublishedEntry } from '#domain';

/** What the pages ask the base about earlier texts. */
export interface Histories {
  /** All the revisions of an entry and the log of its agreement; undefined: there is no such entry. */
  history(kind: EntryKind, slug: string): Promise<EntryHistory | undefined>;
  /** One stored revision of an entry; undefined: there is no such revision. */
  revision(kind: EntryKind, slug: string, revision: number): Promise<PublishedEntry | undefined>;
}
