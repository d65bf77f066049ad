import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Term } from '#domain';
import { commonParts, type EntryParts, present, slugsOf } from '../entry/entry-parts.ts';

/** What only a term has. */
export const TermEntity = defineEntity({
  name: 'TermRow',
  tableName: 'term',
  properties: {
    entryId: p.integer().primary(),
    theme: p.text().$type<Term['theme']>(),
    labels: p.json().columnType('jsonb').$type<Term['labels']>(),
    definition: p.json().columnType('jsonb').$type<BilingualText>(),
    notes: p.json().columnType('jsonb').$type<readonly BilingualText[]>(),
    example: p.json().columnType('jsonb').$type<BilingualText>().nullable(),
  },
});
export type TermRow = InferEntity<typeof TermEntity>;

/** The row of a term. */
export function toTermRow({ theme, labels, definition, notes, example }: Term, entryId: number) {
  return { entryId, theme, labels, definition, notes, example: example ?? null };
}

/** The term of a row. */
export function toTerm({ theme, labels, definition, notes, example }: TermRow, parts: EntryParts): Term {
  return {
    kind: 'term',
    ...commonParts(parts),
    theme,
    labels,
    definition,
    notes,
    ...present({ example }),
    broader: slugsOf(parts.relations.broader),
    related: parts.relations.related,
  };
}
