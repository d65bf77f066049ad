import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Event } from '#domain';
import { commonParts, type EntryParts } from '../entry/entry-parts.ts';

/** What only an event has. */
export const EventEntity = defineEntity({
  name: 'EventRow',
  tableName: 'event',
  properties: {
    entryId: p.integer().primary(),
    title: p.json().columnType('jsonb').$type<BilingualText>(),
    summary: p.json().columnType('jsonb').$type<BilingualText>(),
    on: p.text(),
  },
});
export type EventRow = InferEntity<typeof EventEntity>;

/** The row of an event. */
export function toEventRow({ title, summary, on }: Event, entryId: number) {
  return { entryId, title, summary, on };
}

/** The event of a row. */
export function toEvent({ title, summary, on }: EventRow, parts: EntryParts): Event {
  return { kind: 'event', ...commonParts(parts), title, summary, on, about: parts.relations.about };
}
