import { spellingRule } from '../text-rule.ts';

/** In both languages, one space stands between words, and the only no-break space is U+00A0. */
export const spaces = spellingRule({
  id: 'spaces',
  wrong: /(?<=\S)[ \u00a0\u202f]{2,}(?=\S)|\u202f|[\u2000-\u200b\u3000\ufeff]/gu,
  right: ([wrong]) => (/[\u00a0\u202f]/.test(wrong) ? '\u00a0' : ' '),
  problem: 'two spaces, or a space of another sort,',
});
