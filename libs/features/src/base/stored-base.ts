import type { Change, ComparedDefinition, Entry, EntryRef, RecordedAct, Source } from '#domain';

/** An entry as the database holds it: its last revision, and what was done about the agreement on any of them. */
export interface StoredEntry {
  readonly id: number;
  readonly entry: Entry;
  readonly revision: number;
  readonly version: number;
  /** Hash of the text that the last import wrote; null: never imported. */
  readonly importedHash: string | null;
  readonly withdrawn: boolean;
  /** Everything that was done about the agreement on it, oldest first. */
  readonly log: readonly RecordedAct[];
}

/** A source, change or definition as the database holds it. */
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
  readonly definitions: ReadonlyMap<string, StoredRecord<ComparedDefinition>>;
  readonly redirects: ReadonlyMap<EntryRef, EntryRef>;
}
