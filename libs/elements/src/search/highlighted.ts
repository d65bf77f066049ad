/** A piece of a text, and whether it is what was found. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text at its highlights. Put together again, the pieces are the text, whatever the ranges. */
export function highlighted(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}
