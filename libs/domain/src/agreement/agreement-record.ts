import { type Adoption, type Endorsement, isAgreeing, type RecordedAct } from './act.ts';

/** PROPOSED: no body has adopted the revision. SUPERSEDED: a later revision was adopted. */
export type AgreementState = 'PROPOSED' | 'AGREED' | 'SUPERSEDED';

/** Who agreed to what, seen from one revision. Only acts that stand are in it. */
export interface AgreementRecord {
  readonly state: AgreementState;
  readonly revision: number;
  /** The adoptions of the revision, or of one of which it is a typographic correction. */
  readonly adoptions: readonly Adoption[];
  /** The endorsements of the revision, or of one of which it is a typographic correction. */
  readonly endorsements: readonly Endorsement[];
  /** The last revision written, when an earlier one is adopted and served. */
  readonly proposal?: number | undefined;
}

/** The revision to serve: the last one that was adopted, as it was corrected since; as long as there is none, the last one written. */
export function servedRevision(last: number, log: readonly RecordedAct[]): number {
  if (log.length === 0) return last;
  const adopted = standing(log).adoptions.map(({ revision }) => carriedForward(revision, log));
  return adopted.length === 0 ? last : Math.max(...adopted);
}

/** The record of one revision, drawn from the whole log of its entry and the number of the last revision written. */
export function agreementRecord(revision: number, last: number, log: readonly RecordedAct[]): AgreementRecord {
  if (log.length === 0) return { state: 'PROPOSED', revision, adoptions: [], endorsements: [] };
  const { adoptions, endorsements } = standing(log);
  const standsHere = (act: { readonly revision: number }) => act.revision <= revision && carriedForward(act.revision, log) >= revision;
  const own = adoptions.filter(standsHere);
  // An adoption of its own correction takes nothing from a text that is adopted itself: the words are the same.
  const sameWords = own.length === 0 ? revision : carriedForward(revision, log);
  const isLaterAdopted = adoptions.some((adoption) => adoption.revision > sameWords);
  const served = servedRevision(last, log);
  return {
    state: isLaterAdopted ? 'SUPERSEDED' : own.length > 0 ? 'AGREED' : 'PROPOSED',
    revision,
    adoptions: own,
    endorsements: endorsements.filter(standsHere),
    ...(served < last ? { proposal: last } : {}),
  };
}

/** The adoptions and endorsements that nobody has withdrawn, as they were recorded, oldest first. */
function standing(log: readonly RecordedAct[]): { readonly adoptions: readonly Adoption[]; readonly endorsements: readonly Endorsement[] } {
  const withdrawn = new Set(log.flatMap((act) => (act.kind === 'WITHDRAWAL' ? [act.of] : [])));
  const acts = log.filter(isAgreeing).filter(({ number }) => !withdrawn.has(number));
  return {
    adoptions: acts.flatMap((act) =>
      act.kind === 'ADOPTION' ? [{ body: act.body, on: act.on, resolution: act.resolution, revision: act.revision }] : [],
    ),
    endorsements: acts.flatMap((act) =>
      act.kind === 'ENDORSEMENT' ? [{ organisation: act.organisation, on: act.on, revision: act.revision }] : [],
    ),
  };
}

/** The last of the typographic corrections of a revision, each of the one before; the revision itself when it has none. */
function carriedForward(revision: number, log: readonly RecordedAct[]): number {
  let carried = revision;
  while (log.some((act) => act.kind === 'CORRECTION' && act.revision === carried + 1)) carried += 1;
  return carried;
}
