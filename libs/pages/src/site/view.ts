import type { Catalogue, Locale } from '#domain';
import type { AssetAddresses } from '../assets/assets.ts';
import { type Words, words } from '../words/words.ts';

/** What a page is drawn from. */
export interface View {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly words: Words;
  /** Origin of the service without a slash at the end. */
  readonly publicUrl: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly assets: AssetAddresses;
  /** The day that the address asks for, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** Slugs of the definitions that the address chooses; none: all. */
  readonly chosen?: readonly string[] | undefined;
  /** The revisions that the address asks to compare. */
  readonly compared?: { readonly from: number; readonly to: number } | undefined;
}

/** The view in a language. */
export function viewIn(locale: Locale, parts: Omit<View, 'locale' | 'words'>): View {
  return { ...parts, locale, words: words[locale] };
}
