import type { Locale } from '#domain';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

/** Everything that the pages say themselves, in one language. */
export type Words = typeof wordsFr;

/** The words of the pages, per language. */
export const words: Readonly<Record<Locale, Words>> = { fr: wordsFr, en: wordsEn };
