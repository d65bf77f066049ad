import { spellingRule } from '../text-rule.ts';

/** In French, a no-break space stands between groups of thousands. */
export const frThousands = spellingRule({
  id: 'fr-thousands',
  locale: 'fr',
  wrong: /(?<![\d\p{L}][.,]?|\d[\u00a0 ])\d{1,3}(?:[ \u00a0]\d{3})+(?![\d\p{L}])/gu,
  right: ([number]) => (number.includes(' ') ? number.replaceAll(' ', '\u00a0') : undefined),
  problem: 'a plain space between thousands',
  because: ', with a no-break space (U+00A0)',
});
