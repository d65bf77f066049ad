import { spellingRule } from '../text-rule.ts';

/** In both languages, the dash between words is – with spaces. */
export const dash = spellingRule({
  id: 'dash',
  wrong: /(?<=\S)[ \u00a0]?(?:--+|—)[ \u00a0]?(?=\S)|(?<=[^\s-])[ \u00a0]-(?=[ \u00a0]\S)/gu,
  right: ([wrong]) => (wrong.endsWith('-') && !wrong.includes('--') ? ' –' : ' – '),
  problem: 'a dash that is not –',
});
