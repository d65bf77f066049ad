import type { Adoption, Change, Endorsement, Entry, EntryRef, Source } from '#domain';

/** An entry as the database holds it: its last revision, and what was agreed of any of them. */
export interface StoredEntry {
  readonly id: number;
  readonly entry: Entry;
  readonly revision: number;
  readonly version: number;
  /** Hash of the text that the last import wrote; null: never imported. */
  readonly importedHash: string | null;
  readonly withdrawn: boolean;
  readonly adoptions: readonly Adoption[];
  readonly endorsements: readonly Endorsement[];
}

/** A source or change as the database holds it. */
export interface StoredRecord<T> {
  readonly id: number;
  readonly value: T;
  readonly importedHash: string | null;
  readonly withdrawn: boolean;
}

/** Everything that the database holds, withdrawn texts included, at one version. */
export interface StoredBase {
  readonly version: number;
  readonly entries: ReadonlyMap<EntryRef, StoredEntry>;
  readonly sources: ReadonlyMap<string, StoredRecord<Source>>;
  readonly changes: ReadonlyMap<string, StoredRecord<Change>>;
  readonly redirects: ReadonlyMap<EntryRef, EntryRef>;
}
