import type { Act, ActRefusal, AgreeingAct, EntryField, EntryRef, FieldDifference } from '#domain';

/** An act as it is asked for: what is left out is the last revision, the body itself, or today. */
export type ActRequest =
  | {
      readonly kind: 'ADOPTION';
      readonly entry: string;
      readonly revision?: number | undefined;
      readonly body: string;
      readonly on: string;
      readonly resolution: string;
    }
  | {
      readonly kind: 'ENDORSEMENT';
      readonly entry: string;
      readonly revision?: number | undefined;
      readonly organisation: string;
      readonly on: string;
    }
  | { readonly kind: 'CORRECTION'; readonly entry: string; readonly revision?: number | undefined }
  | {
      readonly kind: 'WITHDRAWAL';
      readonly of: number;
      readonly by?: string | undefined;
      readonly on: string;
      readonly resolution?: string | undefined;
      readonly reason?: string | undefined;
    };

/** What somebody has to read before an act is recorded. */
export interface ActReview {
  /** The act as it would be recorded. */
  readonly act: Act;
  /** Such as `term:ristourne`. */
  readonly entry: EntryRef;
  readonly title: string;
  /** The revision that the act is about. */
  readonly revision: number;
  /** The last revision written. */
  readonly last: number;
  /** SHA-256 of the whole revision, hexadecimal. */
  readonly contentHash: string;
  /** All that the act covers, in both languages; what is not said is left out. */
  readonly text: readonly EntryField[];
  /** Of a correction: how the text differs from that of the revision before. */
  readonly changes: readonly FieldDifference[] | undefined;
  /** Of a withdrawal: what is withdrawn. */
  readonly withdrawn: AgreeingAct | undefined;
  /** What is to be repeated for the act to be recorded. */
  readonly code: string;
}

/** What became of an act. Only with Recorded anything was written. */
export type ActOutcome =
  | { readonly kind: 'ActReviewed'; readonly review: ActReview }
  | { readonly kind: 'ActRefused'; readonly refusal: ActRefusal }
  /** The code confirms another text, another act, or nothing at all. */
  | { readonly kind: 'CodeRefused'; readonly code: string; readonly mismatch: 'TEXT' | 'ACT' | 'CODE'; readonly review: ActReview }
  | {
      readonly kind: 'ActRecorded';
      readonly review: ActReview;
      /** Its number in the log. */
      readonly number: number;
      /** The revision that is served from now on. */
      readonly served: number;
    };
