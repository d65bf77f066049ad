import type { EntryCommon, EntryRef } from '../entry/entry.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** Who asks it. */
export const AUDIENCES = ['promoter', 'official', 'partner'] as const;

/** The audience of a question. */
export type Audience = (typeof AUDIENCES)[number];

/** A question of the FAQ with its answer. */
export interface Question extends EntryCommon {
  readonly kind: 'question';
  readonly audience: Audience;
  readonly question: BilingualText;
  /** Other wordings, as people type them; search knows them, pages do not show them. */
  readonly variants: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly answer: BilingualText;
  readonly about: readonly EntryRef[];
}
