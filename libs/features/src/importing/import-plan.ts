import type { Change, ComparedDefinition, Entry, EntryRef, Source } from '#domain';
import { refOf } from '#domain';
import type { BaseWrites, EntryWrite, Write } from '../base/base-writer.ts';
import type { StoredBase, StoredEntry, StoredRecord } from '../base/stored-base.ts';

/** What the content files say. */
export interface ContentTexts {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly definitions: readonly ComparedDefinition[];
  /** The file of each text, by its name (`term:ristourne`, `source:…`, `change:…`, `definition:…`). */
  readonly files: ReadonlyMap<string, string>;
}

/** A text that was changed both in its file and in the base since the last import, or removed here and changed there. */
export interface ImportConflict {
  readonly kind: 'ChangedOnBothSides' | 'FileRemovedTextChanged';
  /** Such as `term:ristourne`. */
  readonly name: string;
  readonly file: string | undefined;
}

/** What an import would do, text by text. */
export interface ImportPlan {
  readonly writes: BaseWrites;
  readonly created: readonly string[];
  readonly revised: readonly string[];
  /** Texts whose file is gone; they are no longer published, their revisions stay. */
  readonly withdrawn: readonly string[];
  readonly withdrawnRows: { readonly [K in 'entries' | 'sources' | 'changes' | 'definitions']: readonly number[] };
  /** Texts that were changed in the base and not in their file: they are kept as they are. */
  readonly kept: readonly { readonly name: string; readonly file: string | undefined }[];
  readonly unchanged: number;
  readonly conflicts: readonly ImportConflict[];
}

type Hash = (value: unknown) => string;

/**
 * Compares three versions of each text: the one last imported (by its hash), the one in the base, the one in the file.
 * A text is written only when its file changed and the base did not. `overwrite` names texts whose file wins all the same.
 */
export function planImport(texts: ContentTexts, base: StoredBase, hash: Hash, overwrite: ReadonlySet<string>): ImportPlan {
  const created: string[] = [];
  const revised: string[] = [];
  const withdrawn: string[] = [];
  const kept: { name: string; file: string | undefined }[] = [];
  const conflicts: ImportConflict[] = [];
  let unchanged = 0;

  function decide<T>(
    name: string,
    value: T,
    stored: { readonly importedHash: string | null; readonly withdrawn: boolean } | undefined,
    storedValue: T | undefined,
  ): string | undefined {
    const fileHash = hash(value);
    if (stored === undefined) {
      created.push(name);
      return fileHash;
    }
    const baseHash = hash(storedValue);
    const file = texts.files.get(name);
    if (baseHash === fileHash && stored.importedHash === fileHash && !stored.withdrawn) {
      unchanged += 1;
      return undefined;
    }
    // What is withdrawn is nobody's text any more; others may have gone on from under it, such as the claim that it disputes.
    const changedInBase = !stored.withdrawn && baseHash !== stored.importedHash && baseHash !== fileHash;
    if (changedInBase && !overwrite.has(name)) {
      if (fileHash === stored.importedHash) kept.push({ name, file });
      else conflicts.push({ kind: 'ChangedOnBothSides', name, file });
      return undefined;
    }
    revised.push(name);
    return fileHash;
  }

  function withdraw<S extends { readonly id: number; readonly importedHash: string | null; readonly withdrawn: boolean }>(
    stored: Iterable<readonly [string, S]>,
    names: ReadonlySet<string>,
    valueOf: (stored: S) => unknown,
  ): number[] {
    const rows: number[] = [];
    for (const [name, record] of stored) {
      // A text that no file ever held was written in the base; files do not speak of it.
      if (names.has(name) || record.withdrawn || record.importedHash === null) continue;
      if (hash(valueOf(record)) !== record.importedHash && !overwrite.has(name)) {
        conflicts.push({ kind: 'FileRemovedTextChanged', name, file: undefined });
        continue;
      }
      withdrawn.push(name);
      rows.push(record.id);
    }
    return rows;
  }

  const entryWrites: EntryWrite[] = [];
  const names = new Set<string>(texts.entries.map(refOf));
  for (const entry of texts.entries) {
    const stored = storedUnder(entry, base, names);
    if (stored !== undefined) names.add(refOf(stored.entry));
    const fileHash = decide(refOf(entry), entry, stored, stored?.entry);
    if (fileHash === undefined) continue;
    // A text that comes back as it was, or that was merged by hand, is no new revision.
    const same = stored !== undefined && hash(stored.entry) === fileHash;
    entryWrites.push({
      id: stored?.id,
      value: entry,
      hash: fileHash,
      revision: stored === undefined ? 1 : stored.revision + (same ? 0 : 1),
      isNewRevision: !same,
    });
  }

  const records = <T extends { readonly slug: string }>(kind: string, values: readonly T[], stored: ReadonlyMap<string, StoredRecord<T>>) =>
    values.flatMap((value): Write<T>[] => {
      const record = stored.get(value.slug);
      const fileHash = decide(`${kind}:${value.slug}`, value, record, record?.value);
      return fileHash === undefined ? [] : [{ id: record?.id, value, hash: fileHash }];
    });
  const named = <T>(kind: string, stored: ReadonlyMap<string, StoredRecord<T>>) =>
    [...stored].map(([slug, record]): [string, StoredRecord<T>] => [`${kind}:${slug}`, record]);
  const slugs = (kind: string, values: readonly { readonly slug: string }[]) => new Set(values.map(({ slug }) => `${kind}:${slug}`));

  const writes: BaseWrites = {
    entries: entryWrites,
    sources: records('source', texts.sources, base.sources),
    changes: records('change', texts.changes, base.changes),
    definitions: records('definition', texts.definitions, base.definitions),
  };
  const withdrawnRows = {
    entries: withdraw(base.entries, names, (stored: StoredEntry) => stored.entry),
    sources: withdraw(named('source', base.sources), slugs('source', texts.sources), (stored) => stored.value),
    changes: withdraw(named('change', base.changes), slugs('change', texts.changes), (stored) => stored.value),
    definitions: withdraw(named('definition', base.definitions), slugs('definition', texts.definitions), (stored) => stored.value),
  };
  return { writes, created, revised, withdrawn, withdrawnRows, kept, unchanged, conflicts };
}

/** The stored text of an entry: under its slug or, when its file was renamed, under a former one that no file has now. */
function storedUnder(entry: Entry, base: StoredBase, names: ReadonlySet<string>): StoredEntry | undefined {
  const own = base.entries.get(refOf(entry));
  if (own !== undefined) return own;
  return entry.formerSlugs
    .map((slug): EntryRef => `${entry.kind}:${slug}`)
    .filter((ref) => !names.has(ref))
    .map((ref) => base.entries.get(ref))
    .find((stored) => stored !== undefined);
}
