import { wordCount } from '../word-count.ts';
import { definitionRule } from './definition-rule.ts';

const MOST_WORDS = 40;

/** A definition can be taken in at once: 40 words at most. */
export const definitionLength = definitionRule('definition-length', ({ text }) => {
  const words = wordCount(text);
  return words > MOST_WORDS
    ? [{ index: 0, problem: `the definition has ${words} words`, remedy: `say it in ${MOST_WORDS}, and move the rest to notes` }]
    : [];
});
