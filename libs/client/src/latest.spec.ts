import { expect, it } from 'vitest';
import { Latest } from './latest.ts';
import type { Outcome } from './outcome.ts';

const answered = (result: string): Outcome<string> => ({ kind: 'ANSWERED', result });

it('drops the answer to a question that another one has followed, even when it comes last', async () => {
  const latest = new Latest();
  let answerFirst = (_outcome: Outcome<string>): void => {};
  const first = latest.ask(() => new Promise<Outcome<string>>((resolve) => (answerFirst = resolve)));
  const second = latest.ask(async () => answered('second'));
  answerFirst(answered('first'));
  expect(await second).toEqual(answered('second'));
  expect(await first).toEqual({ kind: 'CANCELLED' });
});

it('tells the question under way to stop', async () => {
  const latest = new Latest();
  let stopped = false;
  void latest.ask(async (signal) => {
    signal.addEventListener('abort', () => (stopped = true));
    return answered('first');
  });
  latest.cancel();
  expect(stopped).toBe(true);
});
