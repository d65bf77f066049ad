import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { BilingualText, Programme, ProgrammeEligibility } from '#domain';
import { commonParts, type EntryParts, present } from '../entry/entry-parts.ts';

/** What only a programme has. */
export const ProgrammeEntity = defineEntity({
  name: 'ProgrammeRow',
  tableName: 'programme',
  properties: {
    entryId: p.integer().primary(),
    title: p.json().columnType('jsonb').$type<BilingualText>(),
    acronym: p.text().nullable(),
    alternativeLabels: p.json().columnType('jsonb').$type<Programme['alternativeLabels']>(),
    hiddenLabels: p.json().columnType('jsonb').$type<Programme['hiddenLabels']>(),
    summary: p.json().columnType('jsonb').$type<BilingualText>(),
    notes: p.json().columnType('jsonb').$type<readonly BilingualText[]>(),
    start: p.text().nullable(),
    end: p.text().nullable(),
    calls: p.json().columnType('jsonb').$type<Programme['calls']>(),
    eligibility: p.json().columnType('jsonb').$type<ProgrammeEligibility>().nullable(),
  },
});
export type ProgrammeRow = InferEntity<typeof ProgrammeEntity>;

/** The row of a programme. */
export function toProgrammeRow(programme: Programme, entryId: number) {
  const { title, acronym, alternativeLabels, hiddenLabels, summary, notes, start, end, calls, eligibility = null } = programme;
  return {
    entryId,
    title,
    acronym: acronym ?? null,
    alternativeLabels,
    hiddenLabels,
    summary,
    notes,
    start: start ?? null,
    end: end ?? null,
    calls,
    eligibility,
  };
}

/** The programme of a row. */
export function toProgramme(row: ProgrammeRow, parts: EntryParts): Programme {
  const { title, acronym, alternativeLabels, hiddenLabels, summary, notes, start, end, calls, eligibility } = row;
  return {
    kind: 'programme',
    ...commonParts(parts),
    title,
    alternativeLabels,
    hiddenLabels,
    summary,
    notes,
    ...present({ acronym, start, end }),
    calls,
    ...present({ eligibility }),
    related: parts.relations.related,
  };
}
