import type { LegalForm } from '../assessment/vocabulary.ts';
import type { ClaimStatus } from '../claim/claim.ts';
import type { EntryCommon, EntryRef } from '../entry/entry.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** One call for projects of a programme. */
export interface ProgrammeCall {
  /** EDTF; absent: unknown. */
  readonly opens?: string | undefined;
  /** EDTF; absent: unknown. */
  readonly closes?: string | undefined;
  /** Keys of the programme's claims that speak of this call. */
  readonly claims: readonly string[];
}

/** What a condition of a programme leads to when it is not met. */
export const CONDITION_CONTRADICTIONS = ['INELIGIBLE', 'FIXABLE', 'NOT_YET'] as const;

/** When one can apply. CALLS: while a call is open. CONTINUOUS: at any time. */
export const INTAKES = ['CALLS', 'CONTINUOUS'] as const;

/** What a programme asks on top of the law. */
export interface ProgrammeCondition {
  /** Unique within the programme. */
  readonly key: string;
  /** Asked so that yes is the good answer. */
  readonly question: BilingualText;
  readonly contradiction: (typeof CONDITION_CONTRADICTIONS)[number];
}

/** Who may apply to a programme, as far as its rules were seen. */
export interface ProgrammeEligibility {
  /** What the rules say, and which rules they are. */
  readonly statement: BilingualText;
  readonly status: ClaimStatus;
  /** The forms that the rules name; of the others of the Act nothing is known. */
  readonly forms: readonly LegalForm[];
  readonly intake: (typeof INTAKES)[number];
  readonly conditions: readonly ProgrammeCondition[];
  /** Keys of the programme's claims that state it. */
  readonly claims: readonly string[];
}

/** A funding programme with its calls. */
export interface Programme extends EntryCommon {
  readonly kind: 'programme';
  readonly title: BilingualText;
  readonly acronym?: string | undefined;
  readonly alternativeLabels: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly hiddenLabels: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly summary: BilingualText;
  readonly notes: readonly BilingualText[];
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly calls: readonly ProgrammeCall[];
  /** Absent: the base does not know its rules. */
  readonly eligibility?: ProgrammeEligibility | undefined;
  readonly related: readonly EntryRef[];
}
