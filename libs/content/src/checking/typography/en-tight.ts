import { spellingRule } from '../text-rule.ts';

/** In English, no space stands before : ; ! ? % and the comma. */
export const enTight = spellingRule({
  id: 'en-tight',
  locale: 'en',
  wrong: /(?<=\S)[ \u00a0\u202f]+([:;!?,])(?=[\s\u00a0]|$)|(?<=\d)[ \u00a0\u202f]+(%)/gu,
  right: ([, sign, percent]) => sign ?? percent,
  problem: 'a space before the sign',
});
