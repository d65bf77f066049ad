import { spellingRule } from '../text-rule.ts';

/** In French, a no-break space stands between a number and % or $. */
export const frUnits = spellingRule({
  id: 'fr-units',
  locale: 'fr',
  wrong: /(?<=\d) ?(?=[%$])/gu,
  right: () => '\u00a0',
  problem: 'no no-break space before the sign',
  because: ', with a no-break space (U+00A0)',
});
