import { spellingRule } from '../text-rule.ts';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** In French, the first day of a month is the 1er, months begin in lower case, and ordinals end with e. */
export const frDates = spellingRule({
  id: 'fr-dates',
  locale: 'fr',
  wrong: new RegExp(
    String.raw`(?<![\d\p{L},])1(?=[ \u00a0](?:${MONTHS})(?!\p{L}))|(?<=(?<!\d)\d{1,2}(?:er)?[ \u00a0])(?:${capitalised(MONTHS)})(?!\p{L})|(?<!\d)(?:1[ \u00a0]er|1i[eè]re?|1[eè]re|[2-9]\d*(?:i?[èe]me|[ \u00a0]e))(?!\p{L})`,
    'gu',
  ),
  right: ([wrong]) => {
    if (wrong === '1') return '1er';
    if (/^\p{L}/u.test(wrong)) return wrong.toLowerCase();
    return wrong.startsWith('1') ? (wrong.endsWith('re') ? '1re' : '1er') : wrong.replace(/[ \u00a0]?\D+$/, 'e');
  },
  problem: 'a date or ordinal that is not written as in Québec',
});

function capitalised(words: string): string {
  return words.replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
