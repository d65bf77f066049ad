import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Addition, Alignment, BilingualText, Claim, ComparedDefinition, DefinitionRole, Departure, UnaskedPoint } from '#domain';
import { present } from '../entry/entry-parts.ts';

/** A definition that is compared with the law. */
export const ComparedDefinitionEntity = defineEntity({
  name: 'ComparedDefinitionRow',
  tableName: 'compared_definition',
  properties: {
    id: p.integer().primary().autoincrement(),
    slug: p.text(),
    role: p.text().$type<DefinitionRole>(),
    title: p.json().columnType('jsonb').$type<BilingualText>(),
    holder: p.json().columnType('jsonb').$type<BilingualText>(),
    date: p.text().nullable(),
    scope: p.json().columnType('jsonb').$type<BilingualText>(),
    unasked: p.json().columnType('jsonb').$type<readonly UnaskedPoint[]>(),
    additions: p.json().columnType('jsonb').$type<readonly Addition[]>(),
    importedHash: p.text().nullable(),
    withdrawnAt: p.datetime().columnType('timestamptz').nullable(),
  },
});
export type ComparedDefinitionRow = InferEntity<typeof ComparedDefinitionEntity>;

/** A source that gives a definition as a whole. */
export const ComparedDefinitionSourceEntity = defineEntity({
  name: 'ComparedDefinitionSourceRow',
  tableName: 'compared_definition_source',
  properties: {
    definitionId: p.integer().primary(),
    position: p.integer().primary(),
    sourceId: p.integer(),
  },
});

/** What a definition says of one criterion of the law. */
export const AlignmentEntity = defineEntity({
  name: 'AlignmentRow',
  tableName: 'alignment',
  properties: {
    definitionId: p.integer().primary(),
    position: p.integer().primary(),
    criterionId: p.integer(),
    departure: p.text().$type<Departure>().nullable(),
    claim: p.text(),
  },
});
export type AlignmentRow = InferEntity<typeof AlignmentEntity>;

/** The row of a definition, but for what points elsewhere. */
export function toComparedDefinitionRow({ slug, role, title, holder, date, scope, unasked, additions }: ComparedDefinition) {
  return { slug, role, title, holder, date: date ?? null, scope, unasked, additions };
}

/** What a row of a definition points at. */
export interface DefinitionParts {
  readonly alignments: readonly Alignment[];
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}

/** The definition of a row. */
export function toComparedDefinition(row: ComparedDefinitionRow, { alignments, sources, claims }: DefinitionParts): ComparedDefinition {
  const { slug, role, title, holder, date, scope, unasked, additions } = row;
  return { slug, role, title, holder, ...present({ date }), scope, unasked, alignments, additions, sources, claims };
}

/** The alignment of a row with the slug of its criterion. */
export function toAlignment({ departure, claim }: AlignmentRow, criterion: string): Alignment {
  return { criterion, ...present({ departure }), claim };
}
