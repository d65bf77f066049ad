import type { Change, ComparedDefinition, Entry, Source } from '#domain';
import type { Database } from '#database';
import { readBase } from '../base/base-reader.ts';

/** The texts of the base, as content files hold them. */
export interface ExportedTexts {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly definitions: readonly ComparedDefinition[];
}

/** Takes the last revision of every text out of the base; what was withdrawn stays behind. */
export async function exportTexts(database: Database): Promise<ExportedTexts> {
  const base = await readBase(database.fork());
  const kept = <T>(records: Iterable<{ withdrawn: boolean } & T>) => [...records].filter(({ withdrawn }) => !withdrawn);
  return {
    entries: kept(base.entries.values()).map(({ entry }) => entry),
    sources: kept(base.sources.values()).map(({ value }) => value),
    changes: kept(base.changes.values()).map(({ value }) => value),
    definitions: kept(base.definitions.values()).map(({ value }) => value),
  };
}
