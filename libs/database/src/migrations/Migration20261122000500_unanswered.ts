import { Migration } from '@mikro-orm/migrations';

const statements: readonly string[] = [
  // One row, made at the first use: what was asked once is known by its hash under this key only.
  `create table question_key (
     singleton boolean primary key default true check (singleton),
     key text not null
   )`,
  `create table question_trace (
     hash text primary key,
     heard_at timestamptz not null
   )`,
  `comment on table question_trace is 'What was heard once: a hash, for seven days.'`,
  'create index question_trace_heard_at on question_trace (heard_at)',
  `create table noted_question (
     id integer generated always as identity primary key,
     signal text not null check (signal in ('UNANSWERED', 'HELPFUL', 'UNHELPFUL')),
     reason text not null default '',
     locale text not null check (locale in ('fr', 'en')),
     key text not null,
     text text not null,
     count integer not null check (count >= 2),
     first_day date not null,
     last_day date not null,
     unique (signal, reason, locale, key)
   )`,
  `comment on table noted_question is 'What was heard twice, an hour or more apart, without what is personal.'`,
];

/** The questions without an answer and the ratings of answers, for the editors; nothing in them says who asked. */
export class Migration20261122000500_unanswered extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
