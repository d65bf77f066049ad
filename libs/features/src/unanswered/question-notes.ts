import { createHmac, randomBytes } from 'node:crypto';
import { type Database, type Sql, sqlOf } from '#database';
import { type Locale, notedQuestion } from '#domain';
import { quebecDay } from '../date/clock.ts';
import type { HeardQuestion, QuestionSignal, RatingReason } from './question-listener.ts';

/** A question that was heard twice or more, as editors read it. */
export interface QuestionNote {
  readonly number: number;
  readonly signal: QuestionSignal;
  readonly reason: RatingReason | null;
  readonly locale: Locale;
  /** Scrubbed and in small letters. */
  readonly text: string;
  readonly count: number;
  /** YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** How long after the first time a question has to be asked again, in ms. */
const APART = 3_600_000;

/** How long the trace of what was asked once is kept, in ms. */
const TRACE_LIFETIME = 7 * 24 * 3_600_000;

/** One thing that was heard, each once, with how often. */
interface Heard {
  readonly signal: QuestionSignal;
  readonly reason: RatingReason | '';
  readonly locale: Locale;
  readonly key: string;
  readonly text: string;
  readonly hash: string;
  times: number;
}

/**
 * What editors learn from questions. A text is kept, scrubbed, only once the same was heard twice, an hour or more apart;
 * until then there is nothing but its hash under a key of the base, and after seven days not even that.
 */
export class QuestionNotes {
  readonly #database: Database;
  readonly #isKnown: (phrase: string) => boolean;
  #key: string | undefined;

  /** `isKnown`: whether the base has something of that name, which then is nobody's secret. */
  constructor(database: Database, isKnown: (phrase: string) => boolean) {
    this.#database = database;
    this.#isKnown = isKnown;
  }

  /** Takes what was heard since the last time. */
  async note(questions: readonly HeardQuestion[], now: Date): Promise<void> {
    const key = await this.#readKey();
    const heard = this.#each(questions, key);
    if (heard.length === 0) return;
    await sqlOf(this.#database.fork()).transactional(async (sql) => {
      await deleteOldTraces(sql, now);
      const known = new Set(await countAgain(sql, heard, now));
      const news = heard.filter(({ hash }) => !known.has(hash));
      const again = await takeTraces(sql, news, now);
      await keep(sql, news, again, now);
      await leaveTraces(
        sql,
        news.filter(({ hash }) => !again.has(hash)),
        now,
      );
    });
  }

  /** Deletes the traces that are older than seven days. */
  async sweep(now: Date): Promise<void> {
    await deleteOldTraces(sqlOf(this.#database.fork()), now);
  }

  /** What is kept of these signals, the most frequent first. */
  async list(signals: readonly QuestionSignal[]): Promise<readonly QuestionNote[]> {
    return sqlOf(this.#database.fork()).execute<QuestionNote>(
      `select id as number, signal, nullif(reason, '') as reason, locale, text, count,
              to_char(first_day, 'YYYY-MM-DD') as "firstDay", to_char(last_day, 'YYYY-MM-DD') as "lastDay"
       from noted_question where signal in (select value from json_array_elements_text(?::json))
       order by count desc, last_day desc, id`,
      [JSON.stringify(signals)],
    );
  }

  /** Removes one; false: there is none of that number. */
  async forget(number: number): Promise<boolean> {
    const rows = await sqlOf(this.#database.fork()).execute('delete from noted_question where id = ? returning id', [number]);
    return rows.length > 0;
  }

  async #readKey(): Promise<string> {
    if (this.#key !== undefined) return this.#key;
    const sql = sqlOf(this.#database.fork());
    // Several processes may be the first.
    await sql.execute('insert into question_key (key) values (?) on conflict do nothing', [randomBytes(32).toString('hex')]);
    const [row] = await sql.execute<{ key: string }>('select key from question_key');
    if (row === undefined) throw new Error('the key of the questions has gone');
    this.#key = row.key;
    return row.key;
  }

  #each(questions: readonly HeardQuestion[], secret: string): readonly Heard[] {
    const each = new Map<string, Heard>();
    for (const { signal, question, locale, reason = '' } of questions) {
      const noted = notedQuestion(question, this.#isKnown);
      if (noted === undefined) continue;
      const hash = createHmac('sha256', secret).update([signal, reason, locale, noted.key].join('\n')).digest('base64url');
      const known = each.get(hash);
      if (known === undefined) each.set(hash, { signal, reason, locale, ...noted, hash, times: 1 });
      else known.times += 1;
    }
    // In one order, so that two processes never wait for one another.
    return [...each.values()].toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  }
}

async function deleteOldTraces(sql: Sql, now: Date): Promise<void> {
  await sql.execute('delete from question_trace where heard_at <= ?::timestamptz', [before(now, TRACE_LIFETIME)]);
}

/** Counts what is kept already; gives the hashes of it. */
async function countAgain(sql: Sql, heard: readonly Heard[], now: Date): Promise<readonly string[]> {
  const rows = await sql.execute<{ hash: string }>(
    `update noted_question as noted set count = noted.count + heard.times, last_day = greatest(noted.last_day, ?::date)
     from json_to_recordset(?::json) as heard (hash text, signal text, reason text, locale text, key text, times integer)
     where (noted.signal, noted.reason, noted.locale, noted.key) = (heard.signal, heard.reason, heard.locale, heard.key)
     returning heard.hash`,
    [quebecDay(now), JSON.stringify(heard.map(({ text: _text, ...rest }) => rest))],
  );
  return rows.map(({ hash }) => hash);
}

/** Takes away the traces that were left an hour ago or more; gives the day of each. */
async function takeTraces(sql: Sql, news: readonly Heard[], now: Date): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.execute<{ hash: string; at: number }>(
    `delete from question_trace where heard_at <= ?::timestamptz and hash in (select value from json_array_elements_text(?::json))
     returning hash, extract(epoch from heard_at)::float8 as at`,
    [before(now, APART), JSON.stringify(news.map(({ hash }) => hash))],
  );
  return new Map(rows.map(({ hash, at }) => [hash, quebecDay(new Date(at * 1000))]));
}

async function keep(sql: Sql, news: readonly Heard[], firstDays: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const kept = news.flatMap(({ hash, times, ...rest }) => {
    const firstDay = firstDays.get(hash);
    return firstDay === undefined ? [] : [{ ...rest, count: times + 1, first_day: firstDay, last_day: quebecDay(now) }];
  });
  if (kept.length === 0) return;
  await sql.execute(
    `insert into noted_question (signal, reason, locale, key, text, count, first_day, last_day)
     select signal, reason, locale, key, text, count, first_day, last_day
     from json_to_recordset(?::json) as kept
       (signal text, reason text, locale text, key text, text text, count integer, first_day date, last_day date)
     on conflict (signal, reason, locale, key) do update
     set count = noted_question.count + excluded.count - 1, last_day = greatest(noted_question.last_day, excluded.last_day)`,
    [JSON.stringify(kept)],
  );
}

async function leaveTraces(sql: Sql, news: readonly Heard[], now: Date): Promise<void> {
  await sql.execute(
    `insert into question_trace (hash, heard_at)
     select value, ?::timestamptz from json_array_elements_text(?::json) on conflict do nothing`,
    [now.toISOString(), JSON.stringify(news.map(({ hash }) => hash))],
  );
}

function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}
