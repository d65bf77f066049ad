import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { answerLength } from './answer-length.ts';

const answer = (words: number) => `audience: promoter\nquestion: { fr: a? }\nanswer: { fr: ${'mot '.repeat(words).trim()} }\n`;

describe('an answer', () => {
  it.each([40, 120])('may have %d words', (words) => {
    expect(problemsOf(answerLength, { 'question:q': answer(words) })).toEqual([]);
  });

  it.each([39, 121])('is told of when it has %d words', (words) => {
    expect(problemsOf(answerLength, { 'question:q': answer(words) })).toMatchObject([{ line: 3, column: 15, rule: 'answer-length' }]);
  });
});
