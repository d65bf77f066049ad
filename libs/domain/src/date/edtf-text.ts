import type { Locale } from '../locale/localized-text.ts';
import { edtfTextEnglish } from './edtf-text-english.ts';
import { edtfTextFrench } from './edtf-text-french.ts';
import { parseEdtf } from './edtf.ts';

/** A date in words, such as « août-septembre 2015 », « vers 2010 », “April 1, 2015”. A text that is no date comes back as it is. */
export function edtfText(edtf: string, locale: Locale): string {
  const date = parseEdtf(edtf);
  if (date.kind === 'EdtfProblem') return edtf;
  return locale === 'fr' ? edtfTextFrench(date) : edtfTextEnglish(date);
}
