import { spellingRule } from '../text-rule.ts';

/** In French, a no-break space stands before the colon. */
export const frColon = spellingRule({
  id: 'fr-colon',
  locale: 'fr',
  wrong: /(?<=[^\s\u00a0\u202f]) ?:(?=[\s\u00a0]|$)/gu,
  right: () => '\u00a0:',
  problem: 'no no-break space before the colon',
  because: ', with a no-break space (U+00A0)',
});
