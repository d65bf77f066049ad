import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import { QuestionLog, QuestionNotes } from '#features';
import { aCatalogue } from '../../factories/a-catalogue.ts';
import { aTerm } from '../../factories/entries.ts';
import { type PublicApi, startPublicApi } from '../graphql/public-api.ts';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

const ASK = 'query ($question: String!) { ask(question: $question) { outcome } }';
const RATE = 'mutation ($question: String!) { rateAnswer(question: $question, helpful: false, reason: INCOMPLETE) { noted } }';
const UNCOVERED = 'Quelle est la recette de la tarte aux bleuets?';

describe('a service that notes questions', () => {
  const dropped: number[] = [];
  let test: TestDatabase;
  let notes: QuestionNotes;
  let log: QuestionLog;
  let api: PublicApi;
  let now: Date;

  beforeAll(async () => {
    test = await aTestDatabase();
    notes = new QuestionNotes(test.database, () => false);
    log = new QuestionLog(notes, { isOn: true, onDropped: (count) => dropped.push(count), now: () => now });
    api = await startPublicApi({
      catalogue: aCatalogue([aTerm('ristourne')]),
      questions: log,
      found: () => Promise.reject(new Error('no search engine answers')),
    });
  });
  afterAll(async () => {
    await api.close();
    await test.drop();
  });
  beforeEach(async () => {
    now = new Date('2026-11-22T12:00:00Z');
    for (const table of ['noted_question', 'question_trace']) await sqlOf(test.database.fork()).execute(`delete from ${table}`);
  });

  const outcome = async (question: string) => (await api.post(ASK, { question })).json.data.ask.outcome;
  const later = async (hours: number) => {
    await log.flush();
    now = new Date(now.getTime() + hours * 3_600_000);
  };

  it('lists what was asked twice without an answer, and not what it answers', async () => {
    for (const _time of [1, 2]) {
      expect(await outcome(UNCOVERED)).toBe('NOT_COVERED');
      expect(await outcome('c’est quoi une ristourne?')).toBe('ANSWERED');
      await later(1);
    }
    expect(await notes.list(['UNANSWERED'])).toMatchObject([
      { text: 'quelle est la recette de la tarte aux bleuets', count: 2, firstDay: '2026-11-22', lastDay: '2026-11-22' },
    ]);
  });

  it('lists a rating that was given twice, with its reason', async () => {
    for (const _time of [1, 2]) {
      expect((await api.post(RATE, { question: 'une ristourne' })).json.data.rateAnswer.noted).toBe(true);
      await later(30);
    }
    expect(await notes.list(['HELPFUL', 'UNHELPFUL'])).toMatchObject([
      { text: 'une ristourne', reason: 'INCOMPLETE', count: 2, firstDay: '2026-11-22', lastDay: '2026-11-23' },
    ]);
  });

  it('answers all the same when nothing can be written, and drops what it heard', async () => {
    await log.flush();
    const sql = sqlOf(test.database.fork());
    await sql.execute('alter table question_trace rename to question_trace_elsewhere');
    try {
      expect(await outcome(UNCOVERED)).toBe('NOT_COVERED');
      expect(await outcome('c’est quoi une ristourne?')).toBe('ANSWERED');
      await log.flush();
      expect(dropped).toEqual([1]);
    } finally {
      await sql.execute('alter table question_trace_elsewhere rename to question_trace');
    }
  });
});
