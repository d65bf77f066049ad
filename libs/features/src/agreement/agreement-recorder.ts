import type { EntityManager } from '@mikro-orm/postgresql';
import { type Act, ENTRY_KINDS, type EntryRef, searchDocuments, servedRevision, splitRef } from '#domain';
import { type Database, sqlOf } from '#database';
import type { PostgresSearchIndex } from '#search';
import { recordRules } from '../assessing/recorded-rules.ts';
import { readWithin } from '../base/base-reader.ts';
import { toCatalogue } from '../catalogue/to-catalogue.ts';
import type { Clock } from '../date/clock.ts';
import { EntryEntity, RedirectEntity } from '../entry/entry.entity.ts';
import { Outbox } from '../outbox/outbox.ts';
import { AdoptionEntity, CorrectionEntity, EndorsementEntity, WithdrawalEntity } from './agreement.entity.ts';
import { readLogs } from './agreement-log.ts';
import type { ActOutcome, ActRequest, ActReview } from './act-review.ts';
import { type ActedEntry, reviewAct } from './review-act.ts';
import { whatIsNotConfirmed } from './confirmation-code.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An entry of which something is recorded. */
export interface LoggedEntry {
  readonly entry: EntryRef;
  readonly log: ActedEntry['log'];
}

/** Reviews what is to be done about an agreement and, once it is confirmed, records it. Nothing recorded is ever changed. */
export class AgreementRecorder {
  readonly #database: Database;
  readonly #postgresIndex: PostgresSearchIndex;
  readonly #clock: Clock;

  constructor(database: Database, postgresIndex: PostgresSearchIndex, clock: Clock) {
    this.#database = database;
    this.#postgresIndex = postgresIndex;
    this.#clock = clock;
  }

  /** Without a code: what has to be read first. With the code of that reading: records the act, and tells every process and the index. */
  async act(request: ActRequest, code?: string): Promise<ActOutcome> {
    return this.#database.fork().transactional(async (em): Promise<ActOutcome> => {
      // Acts and imports follow one another: the text that was read is the text that is there.
      const [row] = await em.execute<{ version: string | number }[]>('select version from catalogue_version for update');
      const acted = await findActed(em, request);
      const reviewing = await reviewAct(em, request, acted, this.#clock.today());
      if (reviewing.kind === 'ActRefused' || acted === undefined) return reviewing;
      const { review, confirmed } = reviewing;
      if (code === undefined) return { kind: 'ActReviewed', review };
      const mismatch = whatIsNotConfirmed(code, confirmed);
      if (mismatch !== undefined) return { kind: 'CodeRefused', code, mismatch, review };
      return this.#record(em, review, acted, Number(row?.version ?? 0) + 1);
    });
  }

  /** What is recorded of one entry, or of all of them; undefined: there is no such entry. */
  async logs(name?: string): Promise<readonly LoggedEntry[] | undefined> {
    const em = this.#database.fork();
    if (name !== undefined) {
      const acted = await findEntry(em, name);
      return acted === undefined ? undefined : [{ entry: acted.ref, log: acted.log }];
    }
    const logs = await readLogs(em);
    const entries = await em.find(EntryEntity, { id: { $in: [...logs.keys()] } }, { orderBy: { id: 'asc' } });
    return entries.map(({ id, kind, slug }) => ({ entry: `${kind}:${slug}`, log: logs.get(id) ?? [] }));
  }

  async #record(em: EntityManager, review: ActReview, acted: ActedEntry, version: number): Promise<ActOutcome> {
    await insertAct(em, review.act, acted.id);
    const log = (await readLogs(em, acted.id)).get(acted.id) ?? [];
    await em.execute('update catalogue_version set version = ?', [version]);
    const served = servedRevision(acted.last, log);
    if (served !== servedRevision(acted.last, acted.log)) await this.#serveAnother(em, acted, version);
    return { kind: 'ActRecorded', review, number: log.at(-1)?.number ?? 0, served };
  }

  /** The index holds what is served, and that is another text now. */
  async #serveAnother(em: EntityManager, { id, ref }: ActedEntry, version: number): Promise<void> {
    await em.execute('update entry set version = ? where id = ?', [version, id]);
    await new Outbox(sqlOf(em)).add([id], version);
    const catalogue = await toCatalogue(em, await readWithin(em));
    await recordRules(em, catalogue);
    const published = catalogue.get(ref);
    if (published !== undefined) await this.#postgresIndex.within(sqlOf(em)).put(searchDocuments(published));
  }
}

async function findActed(em: EntityManager, request: ActRequest): Promise<ActedEntry | undefined> {
  if (request.kind !== 'WITHDRAWAL') return findEntry(em, request.entry);
  const logs = await readLogs(em);
  const owner = [...logs].find(([, log]) => log.some(({ number }) => number === request.of))?.[0];
  // Whoever withdraws an agreement on an entry that is no longer published says something true about the past.
  return owner === undefined ? undefined : toActed(em, await em.findOneOrFail(EntryEntity, { id: owner }));
}

/** The published entry of a name such as term:ristourne, be it a former one. */
async function findEntry(em: EntityManager, name: string): Promise<ActedEntry | undefined> {
  const { kind, slug } = splitRef(name as EntryRef);
  if (!ENTRY_KINDS.includes(kind) || !SLUG.test(slug)) return undefined;
  const own = await em.findOne(EntryEntity, { kind, slug, withdrawnAt: null });
  if (own !== null) return toActed(em, own);
  const moved = await em.findOne(RedirectEntity, { kind, slug });
  const present = moved === null ? null : await em.findOne(EntryEntity, { id: moved.entryId, withdrawnAt: null });
  return present === null ? undefined : toActed(em, present);
}

async function toActed(
  em: EntityManager,
  { id, kind, slug, revision }: { id: number; kind: string; slug: string; revision: number },
): Promise<ActedEntry> {
  return { id, ref: `${kind}:${slug}` as EntryRef, last: revision, log: (await readLogs(em, id)).get(id) ?? [] };
}

async function insertAct(em: EntityManager, act: Act, entryId: number): Promise<void> {
  switch (act.kind) {
    case 'ADOPTION': {
      const { body, on, resolution, revision } = act;
      return void (await em.insert(AdoptionEntity, { entryId, revision, body, on, resolution, recordedAt: new Date() }));
    }
    case 'ENDORSEMENT': {
      const { organisation, on, revision } = act;
      return void (await em.insert(EndorsementEntity, { entryId, revision, organisation, on, recordedAt: new Date() }));
    }
    case 'CORRECTION':
      return void (await em.insert(CorrectionEntity, { entryId, revision: act.revision, on: act.on, recordedAt: new Date() }));
    case 'WITHDRAWAL': {
      const { of, by, on, resolution = null, reason = null } = act;
      const adoption = await em.findOne(AdoptionEntity, { number: of });
      const endorsement = await em.findOne(EndorsementEntity, { number: of });
      return void (await em.insert(WithdrawalEntity, {
        entryId,
        adoptionId: adoption?.id ?? null,
        endorsementId: endorsement?.id ?? null,
        by,
        on,
        resolution,
        reason,
        recordedAt: new Date(),
      }));
    }
  }
}
