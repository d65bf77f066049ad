import type { RecordedAct } from '../agreement/act.ts';
import type { AgreementRecord } from '../agreement/agreement-record.ts';

/** One revision of an entry, without its text. */
export interface WrittenRevision {
  /** From 1. */
  readonly number: number;
  /** The day on which the base received it, YYYY-MM-DD. */
  readonly on: string;
  /** Where it came from: the content files, or a change made in the base. */
  readonly origin: 'import' | 'edit';
  /** SHA-256 of its text, hexadecimal. */
  readonly contentHash: string;
  readonly agreement: AgreementRecord;
  /** Whether it only corrects the typography of the one before. */
  readonly isCorrection: boolean;
}

/** All the revisions of an entry and everything that was done about the agreement on them. */
export interface EntryHistory {
  /** Oldest first. */
  readonly revisions: readonly WrittenRevision[];
  /** The number of the one that is served. */
  readonly served: number;
  /** Oldest first; what was withdrawn stays. */
  readonly log: readonly RecordedAct[];
}
