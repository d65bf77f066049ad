import { textRule, withoutCode } from '../text-rule.ts';
import { wordCount } from '../word-count.ts';

const MOST_WORDS = 30;

/** Sentences have at most 30 words; the parts of a list between semicolons count one by one. */
export const longSentence = textRule('long-sentence', { roles: ['prose', 'question'] }, ({ text }) => {
  let start = 0;
  return sentences(withoutCode(text)).flatMap((sentence) => {
    const index = start + (sentence.length - sentence.trimStart().length);
    start += sentence.length;
    const words = wordCount(sentence);
    if (words <= MOST_WORDS) return [];
    return [{ index, problem: `a sentence has ${words} words`, remedy: `make two of it: ${MOST_WORDS} at most` }];
  });
});

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”»)\u00a0]*)(?=\s+["“«(]?[\p{Lu}\d])|(?<=;)|(?<=\n)/u);
}
