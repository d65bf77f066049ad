import type { Token } from '../french/tokenize.ts';
import type { TextRange } from './excerpt.ts';

const ELLIPSIS = '…';

/** The part of a text that shows the most of the ranges, cut between words, with an ellipsis where something was cut. */
export function windowOf(
  text: string,
  tokens: readonly Token[],
  ranges: readonly TextRange[],
  maxLength: number,
): { text: string; highlights: readonly TextRange[] } {
  if (text.length <= maxLength) return { text, highlights: ranges.map(({ start, end }) => ({ start, end })) };
  const room = Math.max(maxLength - 2 * ELLIPSIS.length, 0);
  const { start, end } = span(text, tokens, densest(ranges, room), room);
  const before = start > 0 ? ELLIPSIS : '';
  const after = end < text.length ? ELLIPSIS : '';
  return {
    text: before + text.slice(start, end) + after,
    highlights: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start + before.length, end: range.end - start + before.length })),
  };
}

/** The stretch no longer than the room that holds the most ranges; the first of such. */
function densest(ranges: readonly TextRange[], room: number): TextRange {
  let best: TextRange = { start: 0, end: 0 };
  let most = 0;
  ranges.forEach((first, from) => {
    let to = from;
    while ((ranges[to + 1]?.end ?? Infinity) - first.start <= room) to += 1;
    const count = to - from + 1;
    if (count > most) [best, most] = [{ start: first.start, end: ranges[to]?.end ?? first.end }, count];
  });
  return best;
}

/** The stretch, widened to the room: a third before, the rest after, between words. */
function span(text: string, tokens: readonly Token[], core: TextRange, room: number): TextRange {
  const spare = Math.max(room - (core.end - core.start), 0);
  const from = core.end <= room ? 0 : Math.min(core.start - Math.floor(spare / 3), text.length - room);
  const start = from <= 0 ? 0 : (firstFrom(tokens, from)?.start ?? from);
  const last = lastUntil(tokens, start + room);
  const end = start + room >= text.length ? text.length : last !== undefined && last.end > start ? last.end : start + room;
  return { start: whole(text, start), end: whole(text, end) };
}

function firstFrom(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.find((token) => token.start >= at);
}

function lastUntil(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.findLast((token) => token.end <= at);
}

/** Never between the two halves of a character. */
function whole(text: string, at: number): number {
  const isLow = /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return isLow && at > 0 && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
