import { type EdtfInterval, type EdtfPoint, type UncertainDate, yearsSpanned } from './edtf.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in English words. */
export function edtfTextEnglish(date: UncertainDate): string {
  if (date.kind === 'point') return `${date.approximate ? `around ${withArticle(date)}` : plain(date)}${remark(date)}`;
  return intervalText(date);
}

function intervalText({ from, to }: EdtfInterval): string {
  if (typeof from === 'string') {
    if (typeof to === 'string') return '';
    return `${from === 'open' ? 'until' : 'from an unknown date to'} ${about(to)}${remark(to)}`;
  }
  if (to === 'open') return `since ${about(from)}${remark(from)}`;
  if (to === 'unknown') return `from ${about(from)} to an unknown date${remark(from)}`;
  return shortRange(from, to) ?? `from ${about(from)} to ${about(to)}${remark({ ...to, uncertain: to.uncertain || from.uncertain })}`;
}

/** Ranges that are read at one glance: 2010–2011, August–September 2015, May 19–21, 2015. */
function shortRange(from: EdtfPoint, to: EdtfPoint): string | undefined {
  if (isMarked(from) || isMarked(to) || from.precision !== to.precision) return undefined;
  if (from.precision === 'year') return `${from.year}–${to.year}`;
  if (from.year !== to.year) return undefined;
  if (from.precision === 'month') return `${monthName(from.month)}–${plain(to)}`;
  if (from.precision !== 'day') return undefined;
  if (from.month === to.month) return `${monthName(from.month)} ${from.day}–${to.day}, ${to.year}`;
  return `${monthName(from.month)} ${from.day} – ${plain(to)}`;
}

function about(point: EdtfPoint): string {
  return `${point.approximate ? 'about ' : ''}${withArticle(point)}`;
}

function withArticle(point: EdtfPoint): string {
  return yearsSpanned(point.precision) > 1 ? `the ${plain(point)}` : plain(point);
}

function plain({ precision, year, month, season, day }: EdtfPoint): string {
  if (precision === 'day') return `${monthName(month)} ${day}, ${year}`;
  if (precision === 'month') return `${monthName(month)} ${year}`;
  if (precision === 'season') return `${season === 'autumn' ? 'fall' : season} ${year}`;
  if (precision === 'year') return String(year);
  return precision === 'decade' ? `${year}s` : `years ${year} to ${year + yearsSpanned(precision) - 1}`;
}

function remark({ unspecified, uncertain }: EdtfPoint): string {
  const parts = [
    ...(unspecified.length === 2 ? ['month and day unknown'] : unspecified.map((part) => `${part} unknown`)),
    ...(uncertain ? ['uncertain date'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function isMarked(point: EdtfPoint): boolean {
  return point.approximate || point.uncertain || point.unspecified.length > 0;
}

function monthName(month: number | undefined): string {
  return MONTHS[(month ?? 1) - 1] ?? '';
}
