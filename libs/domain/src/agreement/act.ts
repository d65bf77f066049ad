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

/** The end of one adoption or endorsement. What is withdrawn stays in the log, and no longer stands. */
export interface Withdrawal {
  /** The number of the act that is withdrawn. */
  readonly of: number;
  /** Who withdraws it. */
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly resolution?: string | undefined;
  readonly reason?: string | undefined;
}

/** The statement that a revision says word for word what the one before it says: what was agreed of that one is agreed of this one. */
export interface Correction {
  /** The revision that corrects the one before it. */
  readonly revision: number;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** One thing that is done about the agreement on an entry. */
export type Act =
  | ({ readonly kind: 'ADOPTION' } & Adoption)
  | ({ readonly kind: 'ENDORSEMENT' } & Endorsement)
  | ({ readonly kind: 'WITHDRAWAL' } & Withdrawal)
  | ({ readonly kind: 'CORRECTION' } & Correction);

/** The kinds of acts, in the order in which they come about. */
export const ACT_KINDS = ['ADOPTION', 'ENDORSEMENT', 'CORRECTION', 'WITHDRAWAL'] as const satisfies readonly Act['kind'][];

/** An act as the log holds it. */
export type RecordedAct = Act & {
  /** Its number in the log of the whole base; later acts have greater numbers. */
  readonly number: number;
  /** The moment at which it was recorded, ISO 8601. */
  readonly recordedAt: string;
};

/** An act that names who agreed, and that can be withdrawn. */
export type AgreeingAct = Extract<RecordedAct, { kind: 'ADOPTION' | 'ENDORSEMENT' }>;

/** Whether an act names who agreed. */
export function isAgreeing(act: RecordedAct): act is AgreeingAct {
  return act.kind === 'ADOPTION' || act.kind === 'ENDORSEMENT';
}

/** Who adopted or who endorses. */
export function agreeingParty(act: AgreeingAct): string {
  return act.kind === 'ADOPTION' ? act.body : act.organisation;
}

/** The withdrawal of an act, or undefined when it stands. */
export function withdrawalOf(act: RecordedAct, log: readonly RecordedAct[]): Extract<RecordedAct, { kind: 'WITHDRAWAL' }> | undefined {
  return log.find((other) => other.kind === 'WITHDRAWAL' && other.of === act.number) as
    | Extract<RecordedAct, { kind: 'WITHDRAWAL' }>
    | undefined;
}
