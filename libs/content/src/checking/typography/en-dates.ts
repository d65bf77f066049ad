import { spellingRule } from '../text-rule.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** In English, a date is written May 19, 2015. */
export const enDates = spellingRule({
  id: 'en-dates',
  locale: 'en',
  wrong: new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS}),? (\d{4})(?!\d)|(?<!\p{L})(${MONTHS}) (\d{1,2})(?:st|nd|rd|th)(?!\p{L})`,
    'gu',
  ),
  right: ([, day, month, year, otherMonth, otherDay]) => (day === undefined ? `${otherMonth} ${otherDay}` : `${month} ${day}, ${year}`),
  problem: 'a date that is not written as in Canada',
});
