/** The words of a text as people count them: an elided article and a number with its thousands belong to what follows. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'.\-–]|\u00a0(?=\d{3})|,(?=\d))*/gu)?.length ?? 0;
}
