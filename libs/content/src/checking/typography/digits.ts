import { spellingRule } from '../text-rule.ts';

const LONG_NUMBER = /(?<![\d\p{L}.,/-]|(?<!\p{L})no[ \u00a0])[1-9]\d{3,}(?![\d\p{L}/-]|[.,]\d)/gu;

/** In French, thousands are grouped: 11 200. Years are left alone. */
export const frDigits = spellingRule({
  id: 'fr-digits',
  locale: 'fr',
  wrong: LONG_NUMBER,
  right: ([number]) => grouped(number, '\u00a0'),
  problem: 'thousands that are not grouped',
  because: ', with a no-break space (U+00A0)',
});

/** In English, thousands are grouped: 11,200. Years are left alone. */
export const enDigits = spellingRule({
  id: 'en-digits',
  locale: 'en',
  wrong: LONG_NUMBER,
  right: ([number]) => grouped(number, ','),
  problem: 'thousands that are not grouped',
});

function grouped(number: string, sign: string): string | undefined {
  const isYear = number.length === 4 && number >= '1000' && number < '2200';
  return isYear ? undefined : number.replaceAll(/\B(?=(?:\d{3})+$)/g, sign);
}
