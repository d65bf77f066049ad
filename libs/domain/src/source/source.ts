import type { BilingualText } from '../locale/localized-text.ts';

/** A document that backs claims. */
export interface Source {
  readonly slug: string;
  readonly title: BilingualText;
  readonly publisher?: string | undefined;
  /** When it was published, EDTF. */
  readonly date?: string | undefined;
  /** Absolute http(s) address. */
  readonly url?: string | undefined;
  /** The day on which it was seen, YYYY-MM-DD. */
  readonly seenOn?: string | undefined;
  /** What was seen of it. */
  readonly seen?: BilingualText | undefined;
}
