import { definitionRule } from './definition-rule.ts';

/** What ends with a period and ends no sentence. */
const ABBREVIATIONS = /(?:^|[\s\u00a0(])(?:art|al|c|ch|p|pp|s|ss|vol|no|inc|ltée|cf|etc|St|M|Mme|i\.e|e\.g)$/iu;

/** A definition is one sentence; what is useful besides goes to the notes. */
export const definitionOneSentence = definitionRule('definition-one-sentence', ({ text }) => {
  const end = [...text.matchAll(/[.!?…](?=\s+[\p{Lu}«“])/gu)].find(({ index }) => !ABBREVIATIONS.test(text.slice(0, index)));
  if (end === undefined) return [];
  return [{ index: end.index, problem: 'the definition has a second sentence', remedy: 'move it to notes' }];
});
