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
  readonly related: readonly EntryRef[];
}
