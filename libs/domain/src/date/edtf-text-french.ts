import { type EdtfInterval, type EdtfPoint, type UncertainDate, yearsSpanned } from './edtf.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' } as const;

/** A date in French words. */
export function edtfTextFrench(date: UncertainDate): string {
  if (date.kind === 'point') return `${date.approximate ? 'vers ' : ''}${withArticle(date, date.approximate)}${remark(date)}`;
  return intervalText(date);
}

function intervalText({ from, to }: EdtfInterval): string {
  if (typeof from === 'string') {
    if (typeof to === 'string') return '';
    return from === 'open' ? `${until(to)}${remark(to)}` : `d’une date inconnue ${upTo(to)}${remark(to)}`;
  }
  if (to === 'open') return `depuis ${from.approximate ? 'environ ' : ''}${withArticle(from, true)}${remark(from)}`;
  if (to === 'unknown') return `${startingFrom(from)} à une date inconnue${remark(from)}`;
  return shortRange(from, to) ?? `${startingFrom(from)} ${upTo(to)}${remark({ ...to, uncertain: to.uncertain || from.uncertain })}`;
}

/** Ranges that are read at one glance: 2010-2011, août-septembre 2015, du 19 au 21 mai 2015. */
function shortRange(from: EdtfPoint, to: EdtfPoint): string | undefined {
  if (isMarked(from) || isMarked(to) || from.precision !== to.precision) return undefined;
  if (from.precision === 'year') return `${from.year}-${to.year}`;
  if (from.year !== to.year) return undefined;
  if (from.precision === 'month') {
    const [first, last] = [from.month ?? 1, to.month ?? 1];
    return last - first === 1 ? `${monthName(first)}-${plain(to)}` : `${de(monthName(first))} à ${plain(to)}`;
  }
  if (from.precision !== 'day') return undefined;
  const start = from.month === to.month ? dayNumber(from) : `${dayNumber(from)} ${monthName(from.month)}`;
  return `du ${start} au ${plain(to)}`;
}

function startingFrom(point: EdtfPoint): string {
  if (point.approximate) return `d’environ ${withArticle(point, true)}`;
  const text = withArticle(point, true);
  if (text.startsWith('le ')) return `du ${text.slice(3)}`;
  if (text.startsWith('les ')) return `des ${text.slice(4)}`;
  return de(text);
}

function upTo(point: EdtfPoint): string {
  if (point.approximate) return `à environ ${withArticle(point, true)}`;
  const text = withArticle(point, true);
  if (text.startsWith('le ')) return `au ${text.slice(3)}`;
  if (text.startsWith('les ')) return `aux ${text.slice(4)}`;
  return `à ${text}`;
}

function until(point: EdtfPoint): string {
  if (point.approximate) return `jusque vers ${withArticle(point, true)}`;
  return point.precision === 'year' || point.precision === 'month' ? `jusqu’en ${plain(point)}` : `jusqu’${upTo(point)}`;
}

function withArticle(point: EdtfPoint, article: boolean): string {
  const text = plain(point);
  if (!article || point.precision === 'year' || point.precision === 'month') return text;
  if (yearsSpanned(point.precision) > 1) return `les ${text}`;
  return /^[aéh]/.test(text) ? `l’${text}` : `le ${text}`;
}

function plain(point: EdtfPoint): string {
  const { precision, year, month, season } = point;
  if (precision === 'day') return `${dayNumber(point)} ${monthName(month)} ${year}`;
  if (precision === 'month') return `${monthName(month)} ${year}`;
  if (precision === 'season') return `${SEASONS[season ?? 'spring']} ${year}`;
  if (precision === 'year') return String(year);
  return precision === 'decade' ? `années ${year}` : `années ${year} à ${year + yearsSpanned(precision) - 1}`;
}

function remark({ unspecified, uncertain }: EdtfPoint): string {
  const parts = [
    ...(unspecified.length === 2
      ? ['mois et jour inconnus']
      : unspecified.map((part) => (part === 'month' ? 'mois inconnu' : 'jour inconnu'))),
    ...(uncertain ? ['date incertaine'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function isMarked(point: EdtfPoint): boolean {
  return point.approximate || point.uncertain || point.unspecified.length > 0;
}

function de(text: string): string {
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

function dayNumber({ day }: EdtfPoint): string {
  return day === 1 ? '1er' : String(day);
}

function monthName(month: number | undefined): string {
  return MONTHS[(month ?? 1) - 1] ?? '';
}
