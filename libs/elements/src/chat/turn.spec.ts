import { describe, expect, it } from 'vitest';
import { type AskedTurn, historyBefore, stateOf, type TurnState } from './turn.ts';

const answered = (outcome: 'ANSWERED' | 'NOT_COVERED' = 'ANSWERED'): TurnState => ({
  kind: 'answered',
  answer: { outcome, locale: 'FR', parts: [], suggestions: [] },
});
const failed: TurnState = { kind: 'failed', failure: { kind: 'TIMEOUT' }, isRetried: false };
const asked = (id: number, state: TurnState): AskedTurn => ({ kind: 'asked', id, question: `q${id}`, state, rating: { kind: 'none' } });

describe('the history of a question', () => {
  it('is what was answered before it, the oldest first', () => {
    const turns = [asked(1, answered()), asked(2, failed), asked(3, answered('NOT_COVERED')), asked(4, { kind: 'asking' })];
    expect(historyBefore(turns, 4)).toEqual([{ question: 'q1' }, { question: 'q3' }]);
    expect(historyBefore(turns, 3)).toEqual([{ question: 'q1' }]);
  });

  it('is never longer than the service takes', () => {
    const turns = Array.from({ length: 15 }, (_, at) => asked(at, answered()));
    const history = historyBefore(turns, 15);
    expect(history).toHaveLength(10);
    expect(history.at(-1)).toEqual({ question: 'q14' });
  });
});

it('is in the state of its last turn', () => {
  expect(
    [undefined, asked(1, { kind: 'asking' }), asked(1, answered()), asked(1, answered('NOT_COVERED')), asked(1, failed)].map(stateOf),
  ).toEqual(['idle', 'loading', 'shown', 'notFound', 'unavailable']);
});
