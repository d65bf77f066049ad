import { spellingRule } from '../text-rule.ts';

/** In English, numbers are written $50,000 and 2.5%. */
export const enNumbers = spellingRule({
  id: 'en-numbers',
  locale: 'en',
  wrong:
    /(?<![\d\p{L}$][.,]?|\d[\u00a0 ])(\d{1,3}(?:[ \u00a0\u202f,]\d{3})*(?:[.,]\d{1,2})?)[ \u00a0\u202f]?\$(?!\d)|(?<![\d\p{L}][.,]?|\d[\u00a0 ])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d\p{L}])|(?<![\d,.])\d+,\d{1,2}(?=[ \u00a0]?(?:%|million|billion))/gu,
  right: ([whole, dollars]) => (dollars === undefined ? english(whole) : `$${english(dollars)}`),
  problem: 'a number written as in French',
});

function english(number: string): string {
  return number.replace(/,(?=\d{1,2}$)/, '.').replaceAll(/[ \u00a0\u202f]/g, ',');
}
