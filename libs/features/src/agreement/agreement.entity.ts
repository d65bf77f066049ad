import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { RecordedAct } from '#domain';

const recordedAt = () =>
  p
    .datetime()
    .columnType('timestamptz')
    .defaultRaw('now()')
    .onCreate(() => new Date());

/** The act's number in the log of the base, which the database gives. */
const number = () => p.integer().defaultRaw(`nextval('agreement_act')`);

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
    recordedAt: recordedAt(),
    number: number(),
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
    recordedAt: recordedAt(),
    number: number(),
  },
});

/** The statement that a revision corrects only the typography of the one before. Rows are only ever added. */
export const CorrectionEntity = defineEntity({
  name: 'CorrectionRow',
  tableName: 'correction',
  properties: {
    entryId: p.integer().primary(),
    revision: p.integer().primary(),
    number: number(),
    on: p.date(),
    recordedAt: recordedAt(),
  },
});

/** The end of one adoption or of one endorsement. Rows are only ever added. */
export const WithdrawalEntity = defineEntity({
  name: 'WithdrawalRow',
  tableName: 'withdrawal',
  properties: {
    id: p.integer().primary().autoincrement(),
    entryId: p.integer(),
    adoptionId: p.integer().nullable(),
    endorsementId: p.integer().nullable(),
    number: number(),
    by: p.text(),
    on: p.date(),
    resolution: p.text().nullable(),
    reason: p.text().nullable(),
    recordedAt: recordedAt(),
  },
});

/** The adoption of a row. */
export function toAdoption(row: InferEntity<typeof AdoptionEntity>): RecordedAct {
  const { body, on, resolution, revision } = row;
  return { kind: 'ADOPTION', body, on, resolution, revision, ...recorded(row) };
}

/** The endorsement of a row. */
export function toEndorsement(row: InferEntity<typeof EndorsementEntity>): RecordedAct {
  const { organisation, on, revision } = row;
  return { kind: 'ENDORSEMENT', organisation, on, revision, ...recorded(row) };
}

/** The correction of a row. */
export function toCorrection(row: InferEntity<typeof CorrectionEntity>): RecordedAct {
  return { kind: 'CORRECTION', revision: row.revision, on: row.on, ...recorded(row) };
}

/** The withdrawal of a row; `of` is the number of what it withdraws. */
export function toWithdrawal(row: InferEntity<typeof WithdrawalEntity>, of: number): RecordedAct {
  const { by, on, resolution, reason } = row;
  return {
    kind: 'WITHDRAWAL',
    of,
    by,
    on,
    ...(resolution == null ? {} : { resolution }),
    ...(reason == null ? {} : { reason }),
    ...recorded(row),
  };
}

function recorded({ number, recordedAt }: { readonly number: number; readonly recordedAt: Date }) {
  return { number, recordedAt: recordedAt.toISOString() };
}
