import { spellingRule } from '../text-rule.ts';

/** In French, the comma stands before decimals, and $ after the number. */
export const frNumbers = spellingRule({
  id: 'fr-numbers',
  locale: 'fr',
  wrong:
    /\$[ \u00a0]?(\d[\d\u00a0,.]*\d|\d)|(?<![\d.,])(\d{1,3}(?:,\d{3})+)(?=[ \u00a0]?\$)|(?<![\d.,])(\d+\.\d+)(?=[ \u00a0]?(?:%|\$|millions?|milliards?))/gu,
  right: ([, dollars, grouped, decimal]) =>
    dollars === undefined
      ? (grouped?.replaceAll(',', '\u00a0') ?? decimal?.replace('.', ','))
      : `${dollars.replaceAll(/,(?=\d{3})/g, '\u00a0').replace('.', ',')}\u00a0$`,
  problem: 'a number written as in English',
  because: ', with no-break spaces (U+00A0)',
});
