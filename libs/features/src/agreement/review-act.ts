import type { EntityManager } from '@mikro-orm/postgresql';
import { contentHash } from '#content';
import {
  type Act,
  type ActRefusal,
  type AgreeingAct,
  agreedFields,
  agreeingParty,
  decideAct,
  type Entry,
  type EntryRef,
  entryTitle,
  fieldsDifference,
  isAgreeing,
  type RecordedAct,
} from '#domain';
import { RevisionEntity } from '../revision/revision.entity.ts';
import type { ActRequest, ActReview } from './act-review.ts';
import { type Confirmed, confirmationCode } from './confirmation-code.ts';

/** The entry that an act is about, as it stands. */
export interface ActedEntry {
  readonly id: number;
  readonly ref: EntryRef;
  /** The last revision written. */
  readonly last: number;
  readonly log: readonly RecordedAct[];
}

/** A review, with what its code is made from. */
type Reviewing =
  | { readonly kind: 'ActReviewed'; readonly review: ActReview; readonly confirmed: Confirmed }
  | { readonly kind: 'ActRefused'; readonly refusal: ActRefusal };

/** Reads what an act is about and decides whether it may be done. */
export async function reviewAct(em: EntityManager, request: ActRequest, acted: ActedEntry | undefined, today: string): Promise<Reviewing> {
  if (acted === undefined)
    return refused(request.kind === 'WITHDRAWAL' ? { kind: 'UnknownAct', act: request.of } : { kind: 'UnknownEntry', name: request.entry });
  const { act: draft, revision } = draftOf(request, acted, today);
  const texts = await readTexts(em, acted.id, [revision - 1, revision]);
  const decision = decideAct(draft, { last: acted.last, text: (number) => texts.get(number), log: acted.log, today });
  if (decision.kind === 'Refused') return refused(decision.refusal);
  const [before, after] = [texts.get(revision - 1), texts.get(revision)];
  if (after === undefined) throw new Error(`${acted.ref} has an act on revision ${revision}, which is not there`);
  const changes =
    draft.kind === 'CORRECTION' && before !== undefined ? fieldsDifference(agreedFields(before), agreedFields(after)) : undefined;
  const confirmed: Confirmed = {
    text: [acted.ref, revision, contentHash(after), ...(changes === undefined ? [] : [contentHash(before)])],
    act: decision.act,
  };
  const review: ActReview = {
    act: decision.act,
    entry: acted.ref,
    title: entryTitle(after, 'fr').text,
    revision,
    last: acted.last,
    contentHash: contentHash(after),
    text: agreedFields(after).filter(({ items }) => items.some((item) => item !== '')),
    changes,
    withdrawn: withdrawnBy(decision.act, acted.log),
    code: confirmationCode(confirmed),
  };
  return { kind: 'ActReviewed', review, confirmed };
}

/** The act with what the request leaves out. */
function draftOf(request: ActRequest, { last, log }: ActedEntry, today: string): { readonly act: Act; readonly revision: number } {
  switch (request.kind) {
    case 'ADOPTION': {
      const { kind, body, on, resolution, revision = last } = request;
      return { act: { kind, body, on, resolution, revision }, revision };
    }
    case 'ENDORSEMENT': {
      const { kind, organisation, on, revision = last } = request;
      return { act: { kind, organisation, on, revision }, revision };
    }
    case 'CORRECTION': {
      const { kind, revision = last } = request;
      return { act: { kind, revision, on: today }, revision };
    }
    case 'WITHDRAWAL': {
      const withdrawn = agreeingAct(request.of, log);
      const by = request.by ?? (withdrawn === undefined ? '' : agreeingParty(withdrawn));
      return { act: { ...request, by }, revision: withdrawn?.revision ?? last };
    }
  }
}

function withdrawnBy(act: Act, log: readonly RecordedAct[]): AgreeingAct | undefined {
  return act.kind === 'WITHDRAWAL' ? agreeingAct(act.of, log) : undefined;
}

function agreeingAct(number: number, log: readonly RecordedAct[]): AgreeingAct | undefined {
  return log.filter(isAgreeing).find((act) => act.number === number);
}

async function readTexts(em: EntityManager, entryId: number, numbers: readonly number[]): Promise<ReadonlyMap<number, Entry>> {
  const rows = await em.find(RevisionEntity, { entryId, number: { $in: [...numbers] } });
  return new Map(rows.map(({ number, body }) => [number, body]));
}

function refused(refusal: ActRefusal): Reviewing {
  return { kind: 'ActRefused', refusal };
}
