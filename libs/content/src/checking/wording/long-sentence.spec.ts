import { describe, expect, it } from 'vitest';
import { saidOfEnglish, saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { longSentence } from './long-sentence.ts';

const words = (count: number) => `Mot${' mot'.repeat(count - 1)}`;

describe('a sentence', () => {
  it('has thirty words at most, in either language', () => {
    expect(saidOfFrench(longSentence, `${words(30)}.`)).toEqual([]);
    expect(saidOfFrench(longSentence, `${words(31)}.`)).toEqual(['a sentence has 31 words; make two of it: 30 at most']);
    expect(saidOfEnglish(longSentence, `${words(31)}.`)).toHaveLength(1);
  });

  it.each([
    ['a period', `${words(20)}. ${words(20)}.`],
    ['a question', `${words(20)}? ${words(20)}.`],
    ['a semicolon', `${words(20)}; ${words(20)}.`],
    ['a new line of a list', `${words(20)}\n- ${words(20)}`],
  ])('ends with %s', (_, text) => {
    expect(saidOfFrench(longSentence, text)).toEqual([]);
  });

  it('does not end inside a number or an abbreviation of a law', () => {
    expect(saidOfFrench(longSentence, `${words(20)} (RLRQ, c. e-1.1.1) ${words(12)}.`)).toHaveLength(1);
  });
});
