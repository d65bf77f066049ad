import type { EntryCommon, EntryRef } from '../entry/entry.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** What sort of body a structure is (org:classification). */
export const STRUCTURE_CLASSIFICATIONS = [
  'ministry',
  'government-agency',
  'regional-conference',
  'regional-council',
  'transition-committee',
  'rcm',
  'local-development-centre',
  'local-development-organisation',
  'community-economic-development-corporation',
  'community-development-corporation',
  'community-table',
  'regional-development-cooperative',
  'hub',
  'network',
  'umbrella-organisation',
  'transfer-organisation',
  'advisory-body',
  'trade-union',
  'labour-market-council',
  'fund',
  'enterprise',
  'chamber-of-commerce',
  'territory',
] as const;

/** The classification of a structure. */
export type StructureClassification = (typeof STRUCTURE_CLASSIFICATIONS)[number];

/** A name of a structure with the time during which it bore it. */
export interface StructureName {
  readonly name: BilingualText;
  readonly acronym?: string | undefined;
  /** EDTF; absent: since the beginning, or unknown. */
  readonly from?: string | undefined;
  /** EDTF; absent: still borne, or unknown. */
  readonly to?: string | undefined;
}

/** What a structure was charged with, and when. */
export interface Mandate {
  /** Such as `social-economy`. */
  readonly subject: string;
  readonly description: BilingualText;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An organisation or body through time (org:Organization). */
export interface Structure extends EntryCommon {
  readonly kind: 'structure';
  readonly classification: StructureClassification;
  /** In the order of time; the last one is the present or last name. */
  readonly names: readonly StructureName[];
  readonly alternativeLabels: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly hiddenLabels: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly summary: BilingualText;
  readonly notes: readonly BilingualText[];
  /** EDTF; absent: unknown. */
  readonly start?: string | undefined;
  /** EDTF; absent: it still exists, or unknown. */
  readonly end?: string | undefined;
  /** Slugs of the structures of classification `rcm` or `territory` where it acts. */
  readonly territory: readonly string[];
  readonly mandates: readonly Mandate[];
  readonly related: readonly EntryRef[];
  readonly website?: string | undefined;
}
