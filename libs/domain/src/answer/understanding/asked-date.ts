import { daysInMonth, isoDay } from '../../date/edtf.ts';

/** A day, a month or a year that a question names. */
export interface AskedDate {
  /** A day inside it, YYYY-MM-DD: the middle of a month or of a year. */
  readonly day: string;
  readonly year: string;
  readonly precision: 'day' | 'month' | 'year';
}

const MONTHS: readonly string[] = [
  'janvier|january|jan',
  'fevrier|february|feb',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'aout|august|aug',
  'septembre|september|sept',
  'octobre|october|oct',
  'novembre|november|nov',
  'decembre|december|dec',
];

const MONTH = `(${MONTHS.join('|')})`;
const YEAR = String.raw`((?:1[89]|20|21)\d\d)`;
const DAY = String.raw`(\d{1,2})(?:er|st|nd|rd|th)?`;

const NUMERIC = new RegExp(String.raw`\b${YEAR} (0?[1-9]|1[0-2]) (0?[1-9]|[12]\d|3[01])\b`);
const DAY_MONTH_YEAR = new RegExp(String.raw`\b${DAY} (?:of )?${MONTH} (?:de |of )?${YEAR}\b`);
const MONTH_DAY_YEAR = new RegExp(String.raw`\b${MONTH} ${DAY} ${YEAR}\b`);
const MONTH_YEAR = new RegExp(String.raw`\b${MONTH} (?:de |of )?${YEAR}\b`);
const YEAR_ALONE = new RegExp(String.raw`\b${YEAR}\b`);

/** The first date that folded words name, or undefined. Two years side by side (2015 2020) are the name of a plan, not a date. */
export function askedDate(plain: string): AskedDate | undefined {
  const text = plain.replaceAll(/\b((?:19|20)\d\d) ((?:19|20)\d\d)\b/g, ' ');
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return dayOf(numeric[1], Number(numeric[2]), Number(numeric[3]));
  const french = DAY_MONTH_YEAR.exec(text);
  if (french !== null) return dayOf(french[3], monthOf(french[2]), Number(french[1]));
  const english = MONTH_DAY_YEAR.exec(text);
  if (english !== null) return dayOf(english[3], monthOf(english[1]), Number(english[2]));
  const month = MONTH_YEAR.exec(text);
  if (month !== null) return { ...dayOf(month[2], monthOf(month[1]), 15), precision: 'month' };
  const year = YEAR_ALONE.exec(text)?.[1];
  return year === undefined ? undefined : { day: `${year}-07-01`, year, precision: 'year' };
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((names) => names.split('|').includes(name)) + 1;
}

function dayOf(year = '', month: number, day: number): AskedDate {
  const last = daysInMonth(Number(year), month);
  return { day: isoDay(Number(year), month, Math.min(Math.max(day, 1), last)), year, precision: 'day' };
}
