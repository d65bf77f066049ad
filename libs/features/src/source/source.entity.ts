import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Source } from '#domain';
import { present } from '../entry/entry-parts.ts';

/** A document that backs claims. */
export const SourceEntity = defineEntity({
  name: 'SourceRow',
  tableName: 'source',
  properties: {
    id: p.integer().primary().autoincrement(),
    slug: p.text(),
    title: p.json().columnType('jsonb').$type<BilingualText>(),
    publisher: p.text().nullable(),
    date: p.text().nullable(),
    url: p.text().nullable(),
    seenOn: p.text().nullable(),
    seen: p.json().columnType('jsonb').$type<BilingualText>().nullable(),
    importedHash: p.text().nullable(),
    withdrawnAt: p.datetime().columnType('timestamptz').nullable(),
  },
});
export type SourceRow = InferEntity<typeof SourceEntity>;

/** The row of a source. */
export function toSourceRow({ slug, title, publisher, date, url, seenOn, seen }: Source) {
  return {
    slug,
    title,
    publisher: publisher ?? null,
    date: date ?? null,
    url: url ?? null,
    seenOn: seenOn ?? null,
    seen: seen ?? null,
  };
}

/** The source of a row. */
export function toSource({ slug, title, publisher, date, url, seenOn, seen }: SourceRow): Source {
  return { slug, title, ...present({ publisher, date, url, seenOn, seen }) };
}
