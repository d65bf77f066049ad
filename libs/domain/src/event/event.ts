import type { EntryCommon, EntryRef } from '../entry/entry.ts';
import type { BilingualText } from '../locale/localized-text.ts';

/** A dated fact of the history that is not a change of structure. */
export interface Event extends EntryCommon {
  readonly kind: 'event';
  readonly title: BilingualText;
  readonly summary: BilingualText;
  /** EDTF. */
  readonly on: string;
  readonly about: readonly EntryRef[];
}
