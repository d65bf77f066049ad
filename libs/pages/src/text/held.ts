const NO_BREAK = '\u00a0';

const MONTHS = [
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');

/** A number and what it counts: art. 3, p. 71, c. E-1.1.1, no 12. */
const numbered = /(?<=(?<!\p{L})(?:art|p|pp|c|al|vol|ch|s)\.|(?<!\p{L})no) (?=\d|[A-Z]-\d)/gu;

const dayAndMonth = new RegExp(
  `(?<=\\b(?:[0-3]?\\d|1er)) (?=(?:${MONTHS})(?!\\p{L}))|(?<=(?<!\\p{L})(?:${MONTHS})) (?=[0-3]?\\d\\b)`,
  'gu',
);

/** The same text, with no line break between a day and its month, nor between « art. » and its number. */
export function held(text: string): string {
  return text.replace(numbered, NO_BREAK).replace(dayAndMonth, NO_BREAK);
}
