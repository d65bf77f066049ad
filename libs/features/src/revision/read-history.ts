import type { EntityManager } from '@mikro-orm/postgresql';
import { agreementRecord, type EntryHistory, servedRevision } from '#domain';
import { readLogs } from '../agreement/agreement-log.ts';
import { quebecDay } from '../date/clock.ts';
import { RevisionEntity } from './revision.entity.ts';

/** The history of an entry's row: its revisions without their texts, and the log of its agreement. */
export async function readHistory(em: EntityManager, entry: { readonly id: number; readonly revision: number }): Promise<EntryHistory> {
  const log = (await readLogs(em, entry.id)).get(entry.id) ?? [];
  const rows = await em.find(
    RevisionEntity,
    { entryId: entry.id },
    { fields: ['number', 'createdAt', 'origin', 'contentHash'], orderBy: { number: 'asc' } },
  );
  return {
    served: servedRevision(entry.revision, log),
    revisions: rows.map(({ number, createdAt, origin, contentHash }) => ({
      number,
      on: quebecDay(createdAt),
      origin,
      contentHash,
      agreement: agreementRecord(number, entry.revision, log),
      isCorrection: log.some((act) => act.kind === 'CORRECTION' && act.revision === number),
    })),
    log,
  };
}
