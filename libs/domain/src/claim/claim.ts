import type { BilingualText } from '../locale/localized-text.ts';
import type { EntryRef } from '../entry/entry.ts';

/** How far a claim can be relied on. VERIFIED: the source was seen to say it. DISPUTED: another claim says otherwise. */
export const CLAIM_STATUSES = ['VERIFIED', 'TO_BE_VERIFIED', 'DISPUTED'] as const;

/** The status of a claim. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What carries claims: an entry, a change, or a definition that is compared with the law. */
export type ClaimOwner = EntryRef | `change:${string}` | `definition:${string}`;

/** The address of a claim, such as `structure:cre-vhsl#creation-2005`. */
export type ClaimRef = `${ClaimOwner}#${string}`;

/** Where a source says it. */
export interface Citation {
  /** Slug of the source. */
  readonly source: string;
  /** Article, page or section, as printed. */
  readonly locator?: string | undefined;
}

/** One fact with its sources. */
export interface Claim {
  /** Unique within its entry. */
  readonly key: string;
  readonly statement: BilingualText;
  readonly status: ClaimStatus;
  readonly sources: readonly Citation[];
  /** The claims that contradict it; the relation is symmetric. */
  readonly rivals: readonly ClaimRef[];
  /** The day on which the fact was last checked, YYYY-MM-DD. */
  readonly verifiedOn?: string | undefined;
  /** After this day, YYYY-MM-DD, the fact is shown as out of date. */
  readonly validUntil?: string | undefined;
  /** What an editor has to say about it, such as what is known of a dispute. */
  readonly note?: BilingualText | undefined;
  /** Identifiers of the facts of the founding documents that this claim carries. */
  readonly facts: readonly string[];
}

/** Whether the fact is past the day until which it was said to hold. */
export function isOutOfDate(claim: Claim, today: string): boolean {
  return claim.validUntil !== undefined && claim.validUntil < today;
}
