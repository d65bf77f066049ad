import { spellingRule } from '../text-rule.ts';

/** In Québec French, no space stands before ; ! ? and the comma. */
export const frTight = spellingRule({
  id: 'fr-tight',
  locale: 'fr',
  wrong: /(?<=\S)[ \u00a0\u202f]+([;!?,])(?=[\s\u00a0]|$)/gu,
  right: ([, sign]) => sign,
  problem: 'a space before the sign',
});
