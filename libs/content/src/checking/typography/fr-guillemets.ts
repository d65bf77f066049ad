import { spellingRule } from '../text-rule.ts';

/** In French, no-break spaces stand inside guillemets. */
export const frGuillemets = spellingRule({
  id: 'fr-guillemets',
  locale: 'fr',
  wrong: /«(?![\u00a0\u202f]) ?|(?<![\u00a0\u202f ]) ?»/gu,
  right: ([sign]) => (sign.startsWith('«') ? '«\u00a0' : '\u00a0»'),
  problem: 'no no-break space inside the guillemets',
  because: ', with a no-break space (U+00A0)',
});
