import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { fewVariants, sharedVariant } from './variants.ts';

const question = (...variants: readonly string[]) =>
  JSON.stringify({ audience: 'promoter', question: { fr: 'a?' }, variants: { fr: variants }, answer: { fr: 'b' } });

describe('the other wordings of a question', () => {
  it('are three or more in French', () => {
    expect(problemsOf(fewVariants, { 'question:q': question('un', 'deux', 'trois') })).toEqual([]);
    expect(problemsOf(fewVariants, { 'question:q': question('un') })).toMatchObject([{ remedy: 'add 2, as people type them' }]);
  });

  it('lead to one question, whatever their accents and case', () => {
    const found = problemsOf(sharedVariant, {
      'question:a': question('C’est quoi un CLD'),
      'question:b': question('c’est quoi un cld', 'deux', 'deux'),
    });
    expect(found.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      'content/questions/b.yaml the wording "c’est quoi un cld" is also one of content/questions/a.yaml',
      'content/questions/b.yaml the wording "deux" stands twice',
    ]);
  });
});
