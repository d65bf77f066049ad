import { describe, expect, it } from 'vitest';
import type { HeardQuestion } from './question-listener.ts';
import { QuestionLog } from './question-log.ts';

const heard = (question: string): HeardQuestion => ({ signal: 'UNANSWERED', question, locale: 'fr' });

/** A place for notes that can be away. */
class Notes {
  readonly noted: string[] = [];
  sweeps = 0;
  isAway = false;

  async note(questions: readonly HeardQuestion[]): Promise<void> {
    if (this.isAway) throw new Error('the database is away');
    this.noted.push(...questions.map(({ question }) => question));
  }

  async sweep(): Promise<void> {
    this.sweeps += 1;
  }
}

function aLog({ isOn = true } = {}) {
  const notes = new Notes();
  const dropped: [number, unknown][] = [];
  const clock = { now: new Date('2026-11-22T12:00:00Z') };
  const log = new QuestionLog(notes, { isOn, onDropped: (count, error) => dropped.push([count, error]), now: () => clock.now });
  return { notes, dropped, clock, log };
}

describe('QuestionLog', () => {
  it('writes what it heard together, in order', async () => {
    const { notes, log } = aLog();
    expect(log.hear(heard('a'))).toBe(true);
    log.hear(heard('b'));
    expect(notes.noted).toEqual([]);
    await log.flush();
    expect(notes.noted).toEqual(['a', 'b']);
  });

  it('writes what waits before it ends', async () => {
    const { notes, log } = aLog();
    log.hear(heard('a'));
    await log.stop();
    expect(notes.noted).toEqual(['a']);
  });

  it('hears nothing when it is off, and old traces go all the same', async () => {
    const { notes, log } = aLog({ isOn: false });
    expect(log.hear(heard('a'))).toBe(false);
    log.start();
    await log.stop();
    expect(notes).toMatchObject({ noted: [], sweeps: 1 });
  });

  it('drops what it cannot write, and tells how many at most once a minute', async () => {
    const { notes, log, dropped, clock } = aLog();
    notes.isAway = true;
    for (const question of ['a', 'b', 'c']) {
      log.hear(heard(question));
      await log.flush();
    }
    expect(dropped).toMatchObject([[1, { message: 'the database is away' }]]);
    clock.now = new Date(clock.now.getTime() + 60_000);
    log.hear(heard('d'));
    await log.flush();
    expect(dropped[1]?.[0]).toBe(3);
    notes.isAway = false;
    log.hear(heard('e'));
    await log.flush();
    expect(notes.noted).toEqual(['e']);
  });

  it('keeps no more waiting than a few hundred', async () => {
    const { notes, log, dropped } = aLog();
    for (let count = 0; count < 5000; count += 1) log.hear(heard(`${count}`));
    await log.flush();
    expect(notes.noted.length).toBeLessThanOrEqual(500);
    expect(dropped).toHaveLength(1);
  });
});
