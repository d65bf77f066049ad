import type { Claim } from '../claim/claim.ts';
import { compareEdtf } from '../date/edtf-bounds.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/**
 * How a definition departs from the law on a criterion that it speaks of, or was seen to leave out.
 *
 * - SAME: it asks the same in substance, in whatever words.
 * - WIDER: it asks less, so that all that meets the law meets it, and more besides.
 * - NARROWER: it asks more, so that what meets the law may fail it.
 * - DIFFERENT: it asks something else; what meets one need not meet the other.
 * - SILENT: its text does not ask it.
 */
export const DEPARTURES = ['SAME', 'WIDER', 'NARROWER', 'DIFFERENT', 'SILENT'] as const;

/** How a definition departs from the law on one criterion. */
export type Departure = (typeof DEPARTURES)[number];

/** What a definition says on one criterion of the law. Where there is none, nobody has seen what it says. */
export interface Alignment {
  /** Slug of a criterion. */
  readonly criterion: string;
  /** Absent in the reference, and only there. */
  readonly departure?: Departure | undefined;
  /** Key of the claim of the same definition that states it. */
  readonly claim: string;
}

/** The reference is the law, with which the others are compared; exactly one definition is it. */
export const DEFINITION_ROLES = ['reference', 'compared'] as const;

/** What a definition is in the comparison. */
export type DefinitionRole = (typeof DEFINITION_ROLES)[number];

/** Something that the law does not ask, and that other definitions do. */
export interface UnaskedPoint {
  readonly key: string;
  readonly title: BilingualText;
}

/** Something that a definition asks and the law does not. */
export interface Addition {
  /** Key of an unasked point of the reference. */
  readonly point: string;
  /** Key of the claim of the same definition that states it. */
  readonly claim: string;
}

/** A definition of the social economy that is in circulation, aligned by criterion with the Act. It is no entry: it is read beside the others. */
export interface ComparedDefinition {
  readonly slug: string;
  /** The short name that heads its column, such as « Loi sur l’économie sociale (2013) ». */
  readonly title: BilingualText;
  /** The body that gives it. */
  readonly holder: BilingualText;
  /** When it was given, EDTF; absent: unknown. */
  readonly date?: string | undefined;
  /** What it defines, and for which use. */
  readonly scope: BilingualText;
  readonly role: DefinitionRole;
  /** What the law does not ask and others do, in the order in which it is shown; only the reference lists it. */
  readonly unasked: readonly UnaskedPoint[];
  readonly alignments: readonly Alignment[];
  readonly additions: readonly Addition[];
  /** Slugs of the sources that give the definition as a whole. */
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}

/** The order of the columns: the reference, then the others by date, the undated last. */
export function compareDefinitionOrder(one: ComparedDefinition, other: ComparedDefinition): number {
  if (one.role !== other.role) return one.role === 'reference' ? -1 : 1;
  const bySlug = one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0;
  if (one.date === undefined || other.date === undefined) {
    return one.date === other.date ? bySlug : one.date === undefined ? 1 : -1;
  }
  return compareEdtf(one.date, other.date) || bySlug;
}
