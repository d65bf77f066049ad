import type { EntryCommon, EntryRef } from '../entry/entry.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** The names of a notion in one language (SKOS labels). */
export interface Labels {
  /** skos:prefLabel. */
  readonly preferred: string;
  /** Grammatical category as dictionaries print it, such as « n. f. ». */
  readonly grammar?: string | undefined;
  /** Acronyms and initialisms, written as the region writes them. Shown. */
  readonly acronyms: readonly string[];
  /** skos:altLabel: synonyms and other accepted spellings. Shown. */
  readonly alternative: readonly string[];
  /** skos:hiddenLabel: misspellings and calques that search knows and pages do not show. */
  readonly hidden: readonly string[];
}

/** The themes by which terms are grouped. */
export const TERM_THEMES = ['core-notions', 'legal-framework', 'legal-forms', 'governance', 'finance', 'structures', 'practices'] as const;

/** The theme of a term. */
export type TermTheme = (typeof TERM_THEMES)[number];

/** A notion with its names and its definition. */
export interface Term extends EntryCommon {
  readonly kind: 'term';
  readonly theme: TermTheme;
  readonly labels: { readonly fr: Labels; readonly en?: Labels | undefined };
  /** One sentence, lower case at the start, no final period (ISO 704). */
  readonly definition: BilingualText;
  readonly notes: readonly BilingualText[];
  readonly example?: BilingualText | undefined;
  /** Slugs of the next broader terms; the relation is acyclic. */
  readonly broader: readonly string[];
  /** Associated entries; the relation is symmetric, so that one side may name the other. */
  readonly related: readonly EntryRef[];
}
