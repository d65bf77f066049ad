import { type EdtfPoint, type UncertainDate, daysInMonth, firstDay, isoDay, lastDay, parseEdtf, yearsSpanned } from './edtf.ts';

/** The days that a date can mean at the earliest and at the latest, YYYY-MM-DD; null: unknown, or without end. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Which of two dates comes first, as far as their precision tells. */
export type EdtfOrder = 'BEFORE' | 'POSSIBLY' | 'AFTER';

const UNKNOWN: EdtfBounds = { earliest: null, latest: null };

/** The bounds of what is written: 2010~ has those of 2010. A text that is no date has none. */
export function edtfBounds(edtf: string): EdtfBounds {
  return boundsOf(edtf, firstDay, lastDay);
}

/**
 * The bounds within which the date surely lies: a date written with ~, ? or % may be off by as much as its own
 * precision (2010~: from 2009 to 2011).
 */
export function edtfSureBounds(edtf: string): EdtfBounds {
  return boundsOf(edtf, earliestDay, latestDay);
}

/** Whether one date is certainly before the other, certainly after it, or neither. */
export function edtfOrder(one: string, other: string): EdtfOrder {
  const a = edtfSureBounds(one);
  const b = edtfSureBounds(other);
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'BEFORE';
  if (a.earliest !== null && b.latest !== null && a.earliest > b.latest) return 'AFTER';
  return 'POSSIBLY';
}

/** Sorts dates by their first day, then their last; a beginning that is unknown comes first, an open end last. */
export function compareEdtf(one: string, other: string): number {
  const a = edtfBounds(one);
  const b = edtfBounds(other);
  return (
    compareText(a.earliest ?? '', b.earliest ?? '') || compareText(a.latest ?? '9999-99', b.latest ?? '9999-99') || compareText(one, other)
  );
}

function boundsOf(edtf: string, first: (point: EdtfPoint) => string, last: (point: EdtfPoint) => string): EdtfBounds {
  const parsed = parseEdtf(edtf);
  if (parsed.kind === 'EdtfProblem') return UNKNOWN;
  const { from, to } = endsOf(parsed);
  return {
    earliest: typeof from === 'string' ? null : first(from),
    latest: typeof to === 'string' ? null : last(to),
  };
}

function endsOf(date: UncertainDate) {
  return date.kind === 'point' ? { from: date, to: date } : date;
}

function earliestDay(point: EdtfPoint): string {
  return isDoubtful(point) ? shift(firstDay(point), point, -1) : firstDay(point);
}

function latestDay(point: EdtfPoint): string {
  return isDoubtful(point) ? shift(lastDay(point), point, 1) : lastDay(point);
}

function isDoubtful(point: EdtfPoint): boolean {
  return point.approximate || point.uncertain;
}

function shift(day: string, { precision }: EdtfPoint, times: 1 | -1): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (precision === 'day') {
    const next = date + times;
    if (next >= 1 && next <= daysInMonth(year, month)) return isoDay(year, month, next);
    return times === 1 ? shiftMonths(year, month, 1, 1) : shiftMonths(year, month, -1, 31);
  }
  if (precision === 'month') return shiftMonths(year, month, times, date === 1 ? 1 : 31);
  if (precision === 'season') return shiftMonths(year, month, 3 * times, date === 1 ? 1 : 31);
  return isoDay(year + times * yearsSpanned(precision), month, date);
}

function shiftMonths(year: number, month: number, by: number, day: number): string {
  const months = year * 12 + month - 1 + by;
  const shiftedYear = Math.floor(months / 12);
  const shiftedMonth = (months % 12) + 1;
  return isoDay(shiftedYear, shiftedMonth, Math.min(day, daysInMonth(shiftedYear, shiftedMonth)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
