/** A body's adoption of a revision. */
export interface Adoption {
  readonly body: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly resolution: string;
  readonly revision: number;
}

/** An organisation's support of a revision. */
export interface Endorsement {
  readonly organisation: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly revision: number;
}

/** PROPOSED: no body has adopted the revision. SUPERSEDED: a later revision was adopted. */
export type AgreementState = 'PROPOSED' | 'AGREED' | 'SUPERSEDED';

/** Who agreed to what, seen from one revision. */
export interface AgreementRecord {
  readonly state: AgreementState;
  readonly revision: number;
  readonly adoptions: readonly Adoption[];
  readonly endorsements: readonly Endorsement[];
}

/** The revision to serve: the last one that a body adopted or, as long as there is none, the last one written. */
export function servedRevision(lastRevision: number, adoptions: readonly Adoption[]): number {
  const adopted = adoptions.map((adoption) => adoption.revision);
  return adopted.length === 0 ? lastRevision : Math.max(...adopted);
}

/** The record of one revision, drawn from all the adoptions and endorsements of its entry. */
export function agreementRecord(revision: number, adoptions: readonly Adoption[], endorsements: readonly Endorsement[]): AgreementRecord {
  const own = adoptions.filter((adoption) => adoption.revision === revision);
  const later = adoptions.some((adoption) => adoption.revision > revision);
  const state: AgreementState = later ? 'SUPERSEDED' : own.length > 0 ? 'AGREED' : 'PROPOSED';
  return {
    state,
    revision,
    adoptions: own,
    endorsements: endorsements.filter((endorsement) => endorsement.revision === revision),
  };
}
