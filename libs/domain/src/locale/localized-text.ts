/** The languages of the base. French is the language of record. */
export const LOCALES = ['fr', 'en'] as const;

/** A language of the base. */
export type Locale = (typeof LOCALES)[number];

/** A text in French and, where it has been written, in English. Plain text or inline Markdown. */
export interface BilingualText {
  readonly fr: string;
  readonly en?: string | undefined;
}

/** A text with the language it is really in, so that pages can set `lang`. */
export interface LocalizedText {
  readonly text: string;
  readonly locale: Locale;
}

/** Gives the text in the wished language or, where that is missing, in French, and says which. */
export function localize(text: BilingualText, wish: Locale): LocalizedText {
  if (wish === 'en' && text.en !== undefined) return { text: text.en, locale: 'en' };
  return { text: text.fr, locale: 'fr' };
}
