import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import { type HeardQuestion, QuestionNotes } from '#features';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

const START = new Date('2026-11-22T12:00:00Z').getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unanswered = (question: string, particulars: Partial<HeardQuestion> = {}): HeardQuestion => ({
  signal: 'UNANSWERED',
  question,
  locale: 'fr',
  ...particulars,
});

describe('the notes of questions', () => {
  let test: TestDatabase;
  let notes: QuestionNotes;

  beforeAll(async () => {
    test = await aTestDatabase();
  });
  afterAll(() => test.drop());

  const rows = <Row>(statement: string) => sqlOf(test.database.fork()).execute<Row>(statement);
  beforeEach(async () => {
    for (const table of ['noted_question', 'question_trace', 'question_key']) await rows(`delete from ${table}`);
    notes = new QuestionNotes(test.database, () => false);
  });

  const at = (after: number, ...questions: readonly HeardQuestion[]) => notes.note(questions, new Date(START + after));
  const kept = () => notes.list(['UNANSWERED', 'HELPFUL', 'UNHELPFUL']);
  const everything = async () =>
    JSON.stringify([
      await rows('select * from noted_question'),
      await rows('select * from question_trace'),
      await rows('select * from question_key'),
    ]);

  it('keep nothing but a hash of what was asked once', async () => {
    await at(0, unanswered('quelle est la tarte du jour?'));
    expect(await kept()).toEqual([]);
    expect(await rows<{ hash: string }>('select hash from question_trace')).toEqual([{ hash: expect.stringMatching(/^[\w-]{43}$/) }]);
    expect(await everything()).not.toMatch(/tarte|jour/);
  });

  it('keep the text once the same was asked an hour later or more, however it is spelled, with count and days', async () => {
    await at(0, unanswered('Quelle est la tarte d’aujourd’hui?'));
    await at(HOUR - 1, unanswered('quelle est la tarte d’aujourd’hui'));
    expect(await kept()).toEqual([]);
    await at(DAY + HOUR, unanswered("QUELLE est la tarte d'aujourd'hui ??"));
    expect(await kept()).toEqual([
      {
        number: expect.any(Number),
        signal: 'UNANSWERED',
        reason: null,
        locale: 'fr',
        text: "quelle est la tarte d'aujourd'hui",
        count: 2,
        firstDay: '2026-11-22',
        lastDay: '2026-11-23',
      },
    ]);
    expect(await rows('select 1 from question_trace')).toEqual([]);
    await at(2 * DAY, unanswered('quelle est la tarte d’aujourd’hui'), unanswered('quelle est la tarte d’aujourd’hui'));
    expect(await kept()).toMatchObject([{ count: 4, firstDay: '2026-11-22', lastDay: '2026-11-24' }]);
  });

  it('keep it after an hour to the minute, and count a day as Québec does', async () => {
    await at(15 * HOUR, unanswered('une tarte'));
    await at(16 * HOUR, unanswered('une tarte'));
    expect(await kept()).toMatchObject([{ firstDay: '2026-11-22', lastDay: '2026-11-22' }]);
  });

  it('are not deceived by one who repeats himself within the hour', async () => {
    for (const minute of [0, 1, 20, 40, 59]) await at(minute * MINUTE, unanswered('une tarte'), unanswered('une tarte'));
    expect(await kept()).toEqual([]);
    expect(await rows('select 1 from question_trace')).toHaveLength(1);
  });

  it('forget the hash after seven days', async () => {
    await at(0, unanswered('une tarte'));
    await notes.sweep(new Date(START + 7 * DAY - 1));
    expect(await rows('select 1 from question_trace')).toHaveLength(1);
    await at(7 * DAY, unanswered('une tarte'));
    expect(await kept()).toEqual([]);
    await notes.sweep(new Date(START + 14 * DAY));
    expect(await rows('select 1 from question_trace')).toEqual([]);
  });

  it('tell nothing of people, in a text or in a hash', async () => {
    const texts = ['Jean Tremblay au 450 555-0199 peut-il être membre?', 'Lise Gagnon au 514 555-0123 peut-il être membre?'];
    await at(0, unanswered(texts[0] ?? ''));
    await at(HOUR, unanswered(texts[1] ?? ''));
    expect(await kept()).toMatchObject([{ text: '[name] au [number] peut-il être membre' }]);
    expect(await everything()).not.toMatch(/tremblay|gagnon|lise|555/i);
  });

  it('tell languages, signals and reasons apart', async () => {
    const heard = [
      unanswered('tarte'),
      unanswered('tarte', { locale: 'en' }),
      unanswered('tarte', { signal: 'HELPFUL' }),
      unanswered('tarte', { signal: 'UNHELPFUL', reason: 'WRONG' }),
      unanswered('tarte', { signal: 'UNHELPFUL', reason: 'UNCLEAR' }),
      unanswered('tarte', { signal: 'UNHELPFUL' }),
    ];
    await at(0, ...heard);
    expect(await rows('select 1 from question_trace')).toHaveLength(6);
    await at(HOUR, ...heard.slice(0, 4));
    expect((await notes.list(['UNANSWERED'])).map(({ locale }) => locale).toSorted()).toEqual(['en', 'fr']);
    expect((await notes.list(['HELPFUL', 'UNHELPFUL'])).map(({ signal, reason }) => `${signal} ${reason}`).toSorted()).toEqual([
      'HELPFUL null',
      'UNHELPFUL WRONG',
    ]);
  });

  it('list the most frequent first', async () => {
    const often = unanswered('souvent');
    await at(0, often, unanswered('parfois'));
    await at(HOUR, unanswered('parfois'), often, often);
    expect((await kept()).map(({ text, count }) => [text, count])).toEqual([
      ['souvent', 3],
      ['parfois', 2],
    ]);
  });

  it('share their key among processes, and count a question that two of them hear at once', async () => {
    const others = [0, 1, 2].map(() => new QuestionNotes(test.database, () => false));
    await Promise.all(others.map((other) => other.note([unanswered('une tarte')], new Date(START))));
    expect(await rows('select 1 from question_key')).toHaveLength(1);
    expect(await rows('select 1 from question_trace')).toHaveLength(1);
    await Promise.all(others.map((other) => other.note([unanswered('une tarte')], new Date(START + HOUR))));
    expect(await kept()).toMatchObject([{ text: 'une tarte' }]);
    expect((await kept())[0]?.count).toBeGreaterThanOrEqual(2);
  });

  it('keep names that the base knows', async () => {
    notes = new QuestionNotes(test.database, (phrase) => phrase === 'Claude Béland');
    await at(0, unanswered('qui est Claude Béland'));
    await at(HOUR, unanswered('qui est Claude Béland'));
    expect(await kept()).toMatchObject([{ text: 'qui est claude béland' }]);
  });

  it('take whatever is typed', async () => {
    const heard = ['\u0000\ud800', '‮abc def', "'; drop table noted_question; --", '{"a":1}', '?', 'x'.repeat(1000), '𝔞𝔟𝔠 𝔡𝔢𝔣'].map((text) =>
      unanswered(text),
    );
    await at(0, ...heard);
    await at(HOUR, ...heard);
    expect((await kept()).map(({ text }) => text).toSorted()).toEqual(['abc def', 'drop table noted question']);
  });

  it('forget one that an editor removes', async () => {
    await at(0, unanswered('une tarte'));
    await at(HOUR, unanswered('une tarte'));
    const [note] = await kept();
    expect(await notes.forget(note?.number ?? 0)).toBe(true);
    expect(await notes.forget(note?.number ?? 0)).toBe(false);
    expect(await kept()).toEqual([]);
  });
});
