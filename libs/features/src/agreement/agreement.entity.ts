import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Adoption, Endorsement } from '#domain';

/** A body's adoption of a revision. Rows are only ever added. */
export const AdoptionEntity = defineEntity({
  name: 'AdoptionRow',
  tableName: 'adoption',
  properties: {
    id: p.integer().primary().autoincrement(),
    entryId: p.integer(),
    revision: p.integer(),
    body: p.text(),
    on: p.date(),
    resolution: p.text(),
    recordedAt: p
      .datetime()
      .columnType('timestamptz')
      .defaultRaw('now()')
      .onCreate(() => new Date()),
  },
});

/** An organisation's support of a revision. Rows are only ever added. */
export const EndorsementEntity = defineEntity({
  name: 'EndorsementRow',
  tableName: 'endorsement',
  properties: {
    id: p.integer().primary().autoincrement(),
    entryId: p.integer(),
    revision: p.integer(),
    organisation: p.text(),
    on: p.date(),
    recordedAt: p
      .datetime()
      .columnType('timestamptz')
      .defaultRaw('now()')
      .onCreate(() => new Date()),
  },
});

/** The adoption of a row. */
export function toAdoption({ body, on, resolution, revision }: InferEntity<typeof AdoptionEntity>): Adoption {
  return { body, on, resolution, revision };
}

/** The endorsement of a row. */
export function toEndorsement({ organisation, on, revision }: InferEntity<typeof EndorsementEntity>): Endorsement {
  return { organisation, on, revision };
}
