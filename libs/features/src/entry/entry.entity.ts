import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { EntryKind } from '#domain';

/** What every entry has: its address, its revision, and what the last import knew of it. */
export const EntryEntity = defineEntity({
  name: 'EntryRow',
  tableName: 'entry',
  properties: {
    id: p.integer().primary().autoincrement(),
    kind: p.text().$type<EntryKind>(),
    slug: p.text(),
    formerSlugs: p.array().columnType('text[]').$type<string[]>(),
    revision: p.integer(),
    version: p.bigint('number'),
    importedHash: p.text().nullable(),
    withdrawnAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p
      .datetime()
      .columnType('timestamptz')
      .defaultRaw('now()')
      .onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .columnType('timestamptz')
      .defaultRaw('now()')
      .onCreate(() => new Date()),
  },
});
export type EntryRow = InferEntity<typeof EntryEntity>;

/** How entries point at each other. */
export type RelationType = 'broader' | 'related' | 'homonym' | 'about' | 'territory';

/** One arrow between two entries; the position keeps the order of the file. */
export const RelationEntity = defineEntity({
  name: 'RelationRow',
  tableName: 'relation',
  properties: {
    entryId: p.integer().primary(),
    type: p.text().$type<RelationType>().primary(),
    position: p.integer().primary(),
    targetId: p.integer(),
  },
});

/** A source that backs an entry as a whole. */
export const EntrySourceEntity = defineEntity({
  name: 'EntrySourceRow',
  tableName: 'entry_source',
  properties: {
    entryId: p.integer().primary(),
    position: p.integer().primary(),
    sourceId: p.integer(),
  },
});

/** A former slug of an entry. */
export const RedirectEntity = defineEntity({
  name: 'RedirectRow',
  tableName: 'redirect',
  properties: {
    kind: p.text().$type<EntryKind>().primary(),
    slug: p.text().primary(),
    entryId: p.integer(),
  },
});
