import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Structure } from '#domain';
import { commonParts, type EntryParts, present, slugsOf } from '../entry/entry-parts.ts';

/** What only a structure has. */
export const StructureEntity = defineEntity({
  name: 'StructureRow',
  tableName: 'structure',
  properties: {
    entryId: p.integer().primary(),
    classification: p.text().$type<Structure['classification']>(),
    names: p.json().columnType('jsonb').$type<Structure['names']>(),
    alternativeLabels: p.json().columnType('jsonb').$type<Structure['alternativeLabels']>(),
    hiddenLabels: p.json().columnType('jsonb').$type<Structure['hiddenLabels']>(),
    summary: p.json().columnType('jsonb').$type<BilingualText>(),
    notes: p.json().columnType('jsonb').$type<readonly BilingualText[]>(),
    start: p.text().nullable(),
    end: p.text().nullable(),
    mandates: p.json().columnType('jsonb').$type<Structure['mandates']>(),
    website: p.text().nullable(),
  },
});
export type StructureRow = InferEntity<typeof StructureEntity>;

/** The row of a structure. */
export function toStructureRow(structure: Structure, entryId: number) {
  const { classification, names, alternativeLabels, hiddenLabels, summary, notes, start, end, mandates, website } = structure;
  return {
    entryId,
    classification,
    names,
    alternativeLabels,
    hiddenLabels,
    summary,
    notes,
    start: start ?? null,
    end: end ?? null,
    mandates,
    website: website ?? null,
  };
}

/** The structure of a row. */
export function toStructure(row: StructureRow, parts: EntryParts): Structure {
  const { classification, names, alternativeLabels, hiddenLabels, summary, notes, start, end, mandates, website } = row;
  return {
    kind: 'structure',
    ...commonParts(parts),
    classification,
    names,
    alternativeLabels,
    hiddenLabels,
    summary,
    notes,
    ...present({ start, end, website }),
    territory: slugsOf(parts.relations.territory),
    mandates,
    related: parts.relations.related,
  };
}
