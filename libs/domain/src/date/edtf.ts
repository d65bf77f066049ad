/** How finely a date is known. Unspecified digits make a decade (201X) or a century (20XX). */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** A season, as EDTF numbers them from 21 to 24; the winter of a year ends in that year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** One date of any precision. */
export interface EdtfPoint {
  readonly kind: 'point';
  readonly precision: EdtfPrecision;
  /** The first year that it can mean. */
  readonly year: number;
  readonly month?: number | undefined;
  readonly season?: Season | undefined;
  readonly day?: number | undefined;
  /** What is written XX after what is known: the month, the day, or both. */
  readonly unspecified: readonly ('month' | 'day')[];
  /** Written with ~ or %. */
  readonly approximate: boolean;
  /** Written with ? or %. */
  readonly uncertain: boolean;
}

/** An end of an interval: a date, `open` (..: it goes on) or `unknown` (nothing written). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

/** From one date to another. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

/** A date of uncertain precision. */
export type UncertainDate = EdtfPoint | EdtfInterval;

/** Why a text is no date that the base understands. */
export interface EdtfProblem {
  readonly kind: 'EdtfProblem';
  readonly text: string;
  readonly reason: 'FORM' | 'NO_SUCH_MONTH' | 'NO_SUCH_DAY' | 'NO_DATE_IN_INTERVAL' | 'REVERSED';
}

const SEASONS: Readonly<Record<string, Season>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };
const YEAR_PRECISIONS: readonly EdtfPrecision[] = ['year', 'decade', 'century', 'millennium'];
const POINT = /^(?<year>[1-9](?:\d{3}|\d{2}X|\dXX|XXX))(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<mark>[?~%])?$/;

/** How many readings are kept: a base has some hundreds of dates, read again with every request. */
const MOST_KEPT = 2000;

const kept = new Map<string, UncertainDate | EdtfProblem>();

/**
 * Reads an EDTF date (ISO 8601-2, level 1 for years from 1000 to 9999, and seasons in intervals).
 * What it does not understand comes back as a problem.
 */
export function parseEdtf(text: string): UncertainDate | EdtfProblem {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readEdtf(text);
  kept.set(text, read);
  return read;
}

function readEdtf(text: string): UncertainDate | EdtfProblem {
  const slash = text.indexOf('/');
  if (slash === -1) return parsePoint(text, text);
  const from = parseEnd(text.slice(0, slash), text);
  if (isProblem(from)) return from;
  const to = parseEnd(text.slice(slash + 1), text);
  if (isProblem(to)) return to;
  if (typeof from === 'string' && typeof to === 'string') return problem(text, 'NO_DATE_IN_INTERVAL');
  if (typeof from !== 'string' && typeof to !== 'string' && firstDay(from) > lastDay(to)) return problem(text, 'REVERSED');
  return { kind: 'interval', from, to };
}

/** Whether a text is a date that the base understands. */
export function isEdtf(text: string): boolean {
  return !isProblem(parseEdtf(text));
}

/** The first day that a date can mean, as it is written, YYYY-MM-DD. */
export function firstDay(point: EdtfPoint): string {
  if (point.season === 'winter') return isoDay(point.year - 1, 12, 1);
  const month = point.season === undefined ? (point.month ?? 1) : lastMonth(point.season) - 3;
  return isoDay(point.year, month, point.day ?? 1);
}

/** The last day that a date can mean, as it is written, YYYY-MM-DD. */
export function lastDay(point: EdtfPoint): string {
  const year = point.year + yearsSpanned(point.precision) - 1;
  const month = point.season === undefined ? (point.month ?? 12) : lastMonth(point.season);
  return isoDay(year, month, point.day ?? daysInMonth(year, month));
}

/** How many years a date of that precision spans, 1 for what is shorter. */
export function yearsSpanned(precision: EdtfPrecision): number {
  return 10 ** Math.max(0, YEAR_PRECISIONS.indexOf(precision));
}

/** A day of the calendar as YYYY-MM-DD. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days a month of a year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Seasons overlap: one source counts by whole months, another by solstices. */
function lastMonth(season: Season): number {
  return { winter: 3, spring: 6, summer: 9, autumn: 12 }[season];
}

function parseEnd(text: string, whole: string): EdtfEnd | EdtfProblem {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parsePoint(text, whole);
}

function parsePoint(text: string, whole: string): EdtfPoint | EdtfProblem {
  const groups = POINT.exec(text)?.groups;
  const digits = groups?.['year'];
  if (groups === undefined || digits === undefined) return problem(whole, 'FORM');
  const { month, day, mark } = groups;
  const unknownDigits = digits.length - digits.replaceAll('X', '').length;
  const date = {
    kind: 'point' as const,
    year: Number(digits.replaceAll('X', '0')),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return problem(whole, 'FORM');
    if (month !== undefined && unknownDigits > 0) return problem(whole, 'FORM');
    const unspecified = [...(month === undefined ? [] : ['month' as const]), ...(day === undefined ? [] : ['day' as const])];
    return { ...date, precision: YEAR_PRECISIONS[unknownDigits] ?? 'year', unspecified };
  }
  if (unknownDigits > 0) return problem(whole, 'FORM');
  const season = SEASONS[month];
  if (season !== undefined) return day === undefined ? { ...date, precision: 'season', season, unspecified: [] } : problem(whole, 'FORM');
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return problem(whole, 'NO_SUCH_MONTH');
  if (day === undefined) return { ...date, precision: 'month', month: monthNumber, unspecified: [] };
  if (day === 'XX') return { ...date, precision: 'month', month: monthNumber, unspecified: ['day'] };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > daysInMonth(date.year, monthNumber)) return problem(whole, 'NO_SUCH_DAY');
  return { ...date, precision: 'day', month: monthNumber, day: dayNumber, unspecified: [] };
}

function isProblem(result: EdtfEnd | UncertainDate | EdtfProblem): result is EdtfProblem {
  return typeof result !== 'string' && result.kind === 'EdtfProblem';
}

function problem(text: string, reason: EdtfProblem['reason']): EdtfProblem {
  return { kind: 'EdtfProblem', text, reason };
}
