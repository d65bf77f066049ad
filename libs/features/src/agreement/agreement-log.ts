import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordedAct } from '#domain';
import {
  AdoptionEntity,
  CorrectionEntity,
  EndorsementEntity,
  toAdoption,
  toCorrection,
  toEndorsement,
  toWithdrawal,
  WithdrawalEntity,
} from './agreement.entity.ts';

/** Everything that was done about the agreement on each entry, or on one, oldest first. Entries of which nothing is recorded are left out. */
export async function readLogs(em: EntityManager, entryId?: number): Promise<ReadonlyMap<number, readonly RecordedAct[]>> {
  const where = entryId === undefined ? {} : { entryId };
  const adoptions = await em.find(AdoptionEntity, where);
  const endorsements = await em.find(EndorsementEntity, where);
  const numbers = {
    adoptions: new Map(adoptions.map(({ id, number }) => [id, number])),
    endorsements: new Map(endorsements.map(({ id, number }) => [id, number])),
  };
  const withdrawn = ({ adoptionId, endorsementId }: InferEntity<typeof WithdrawalEntity>) =>
    (adoptionId == null ? numbers.endorsements.get(endorsementId ?? -1) : numbers.adoptions.get(adoptionId)) ?? -1;
  const acts: readonly (readonly [number, RecordedAct])[] = [
    ...adoptions.map((row) => [row.entryId, toAdoption(row)] as const),
    ...endorsements.map((row) => [row.entryId, toEndorsement(row)] as const),
    ...(await em.find(CorrectionEntity, where)).map((row) => [row.entryId, toCorrection(row)] as const),
    ...(await em.find(WithdrawalEntity, where)).map((row) => [row.entryId, toWithdrawal(row, withdrawn(row))] as const),
  ];
  const logs = new Map<number, RecordedAct[]>();
  for (const [owner, act] of acts.toSorted(([, one], [, other]) => one.number - other.number)) {
    const log = logs.get(owner);
    if (log === undefined) logs.set(owner, [act]);
    else log.push(act);
  }
  return logs;
}
