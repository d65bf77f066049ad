import type { Citation, LocalizedText } from '#client';
import type { Answer } from './turn.ts';

/** A piece of a line: words of the service or, with a citation, a quote and its number in the answer. */
export interface Piece {
  readonly text: LocalizedText;
  readonly cited?: { readonly citation: Citation; readonly number: number };
}

/** The parts of an answer as lines: connectives break them, quotes stay whole. */
export function linesOf(parts: Answer['parts']): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let number = 0;
  for (const { text, citation } of parts) {
    if (citation !== null) {
      number += 1;
      lines.at(-1)?.push({ text, cited: { citation, number } });
      continue;
    }
    for (const [at, words] of text.text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (words !== '') lines.at(-1)?.push({ text: { ...text, text: words } });
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The citations of an answer in the order of their numbers. */
export function citationsOf({ parts }: Answer): readonly Citation[] {
  return parts.flatMap(({ citation }) => citation ?? []);
}
