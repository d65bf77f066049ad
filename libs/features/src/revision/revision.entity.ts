import { defineEntity, p } from '@mikro-orm/core';
import type { Entry } from '#domain';

/** An immutable version of an entry's text. */
export const RevisionEntity = defineEntity({
  name: 'RevisionRow',
  tableName: 'revision',
  properties: {
    entryId: p.integer().primary(),
    number: p.integer().primary(),
    body: p.json().columnType('jsonb').$type<Entry>(),
    contentHash: p.text(),
    origin: p.text().$type<'import' | 'edit'>(),
    createdAt: p
      .datetime()
      .columnType('timestamptz')
      .defaultRaw('now()')
      .onCreate(() => new Date()),
  },
});
