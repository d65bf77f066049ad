import type { Claim } from '../claim/claim.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** How structures follow one another (org:ChangeEvent). */
export const CHANGE_KINDS = [
  'CREATED',
  'RENAMED',
  'MERGED',
  'SPLIT',
  'MANDATE_TRANSFERRED',
  'MANDATE_PARTLY_TRANSFERRED',
  'OBLIGATION_ENDED',
  'REFUSED',
  'ENDED',
] as const;

/** The kind of a change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An event that links structures. It is no entry: it is told on the pages of its structures. */
export interface Change {
  readonly slug: string;
  readonly kind: ChangeKind;
  /** EDTF. */
  readonly on: string;
  /** org:originalOrganization: slugs of structures. */
  readonly from: readonly string[];
  /** org:resultingOrganization: slugs of structures. */
  readonly to: readonly string[];
  readonly description: BilingualText;
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}
