import type { FieldDifference } from '../difference/entry-difference.ts';
import type { RecordedAct } from './act.ts';

/** What an act is told in words. */
export type ActWording = 'body' | 'organisation' | 'resolution' | 'by' | 'reason';

/** The most characters that a name, a resolution or a reason may have. */
export const LONGEST_WORDING = 200;

/** Why an act is not recorded. */
export type ActRefusal =
  | { readonly kind: 'UnknownEntry'; readonly name: string }
  | { readonly kind: 'UnknownRevision'; readonly revision: number; readonly last: number }
  | { readonly kind: 'ImpossibleDay'; readonly day: string }
  | { readonly kind: 'FutureDay'; readonly day: string; readonly today: string }
  /** A withdrawal that comes before what it withdraws. */
  | { readonly kind: 'DayTooEarly'; readonly day: string; readonly least: string }
  | { readonly kind: 'BadWording'; readonly wording: ActWording; readonly fault: 'EMPTY' | 'TOO_LONG' | 'UNPRINTABLE' }
  /** The same body or organisation has agreed to the same revision, and that still stands. */
  | { readonly kind: 'AlreadyAgreed'; readonly party: string; readonly revision: number; readonly act: number }
  | { readonly kind: 'UnknownAct'; readonly act: number }
  /** Only adoptions and endorsements are withdrawn. */
  | { readonly kind: 'NotAgreeing'; readonly act: number; readonly actKind: RecordedAct['kind'] }
  | { readonly kind: 'NotStanding'; readonly act: number; readonly withdrawal: number }
  /** A withdrawal says why: by a resolution, or in words. */
  | { readonly kind: 'NoReason' }
  /** The first revision corrects nothing. */
  | { readonly kind: 'NothingBefore'; readonly revision: number }
  | { readonly kind: 'AlreadyCorrection'; readonly revision: number; readonly act: number }
  | { readonly kind: 'NotTypographic'; readonly revision: number; readonly fields: readonly FieldDifference[] };
