import { defineEntity, p } from '@mikro-orm/core';
import type { BilingualText, ChangeKind } from '#domain';

/** An event that links structures. */
export const ChangeEntity = defineEntity({
  name: 'ChangeRow',
  tableName: 'change',
  properties: {
    id: p.integer().primary().autoincrement(),
    slug: p.text(),
    kind: p.text().$type<ChangeKind>(),
    on: p.text(),
    description: p.json().columnType('jsonb').$type<BilingualText>(),
    importedHash: p.text().nullable(),
    withdrawnAt: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** A structure before or after a change. */
export const ChangeStructureEntity = defineEntity({
  name: 'ChangeStructureRow',
  tableName: 'change_structure',
  properties: {
    changeId: p.integer().primary(),
    side: p.text().$type<'from' | 'to'>().primary(),
    position: p.integer().primary(),
    structureId: p.integer(),
  },
});

/** A source that backs a change as a whole. */
export const ChangeSourceEntity = defineEntity({
  name: 'ChangeSourceRow',
  tableName: 'change_source',
  properties: {
    changeId: p.integer().primary(),
    position: p.integer().primary(),
    sourceId: p.integer(),
  },
});
