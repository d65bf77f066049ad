import { textRule } from '../text-rule.ts';
import { wordCount } from '../word-count.ts';

const FEWEST = 40;
const MOST = 120;

/** The answer to a question has 40 to 120 words. */
export const answerLength = textRule('answer-length', { roles: ['prose'] }, ({ text, path }, { kind }) => {
  if (kind !== 'question' || path[0] !== 'answer') return [];
  const words = wordCount(text);
  if (words >= FEWEST && words <= MOST) return [];
  const remedy = words < FEWEST ? 'add the reason, and what to do next' : 'keep the answer, the reason and what to do next';
  return [{ index: 0, problem: `the answer has ${words} words, not ${FEWEST} to ${MOST}`, remedy }];
});
