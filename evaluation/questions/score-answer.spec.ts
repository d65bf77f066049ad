import type { Answer } from '#domain';
import { describe, expect, it } from 'vitest';
import type { TypedQuestion } from './question-set.ts';
import { scoreAnswer } from './score-answer.ts';

const typed: TypedQuestion = {
  id: 'one',
  question: 'combien',
  history: [],
  locale: 'fr',
  language: 'fr',
  persona: 'promoter',
  kind: 'amount',
  noise: 'none',
  expect: { outcome: ['ANSWERED'], entries: ['term:a'], fact: ['575 000', '/cinq\\s+ans/i'] },
  half: 'tuned',
};

function answer(text: string, parts: Partial<Answer> = {}): Answer {
  const citation = { entry: 'term:a', revision: 1, field: 'definition', quote: { text, locale: 'fr' }, sources: [] } as const;
  return { outcome: 'ANSWERED', locale: 'fr', text, parts: [], citations: [citation], suggestions: [], ...parts };
}

describe('the judgement of an answer', () => {
  it('wants the outcome, one of the entries, and one of the facts', () => {
    expect(scoreAnswer(typed, answer('575\u00a0000 $'))).toMatchObject({ right: true, hasFact: true });
    expect(scoreAnswer(typed, answer('sur Cinq ans'))).toMatchObject({ right: true, hasFact: true });
    expect(scoreAnswer(typed, answer('rien', { citations: [] }))).toMatchObject({ rightOutcome: true, right: false, hasFact: false });
    expect(scoreAnswer(typed, answer('575 000', { outcome: 'NOT_COVERED' }))).toMatchObject({ right: false });
  });

  it('takes the readings that are offered for entries when it clarifies', () => {
    const clarified = answer('', {
      outcome: 'CLARIFY',
      citations: [],
      suggestions: [{ question: { text: 'a', locale: 'fr' }, entry: 'term:a' }],
    });
    const ambiguous: TypedQuestion = { ...typed, expect: { outcome: ['CLARIFY'], entries: ['term:a'], fact: [] } };
    expect(scoreAnswer(ambiguous, clarified)).toMatchObject({ right: true });
  });
});
