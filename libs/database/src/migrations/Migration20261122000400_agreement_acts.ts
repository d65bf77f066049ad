import { Migration } from '@mikro-orm/migrations';

/** As for adoptions and endorsements: rows may be added and never changed. */
const appendOnly = (table: string) => [
  `create trigger ${table}_is_append_only before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_is_not_truncated before truncate on ${table} for each statement execute function refuse_change()`,
];

/** All the acts of the base are numbered in one row, so that a withdrawal can name what it withdraws and the log has an order. */
const number = `number integer not null unique default nextval('agreement_act')`;

const statements: readonly string[] = [
  'create sequence agreement_act as integer',
  `alter table adoption add column ${number}`,
  `alter table endorsement add column ${number}`,

  `create table correction (
     entry_id integer not null,
     revision integer not null check (revision >= 2),
     ${number},
     "on" date not null,
     recorded_at timestamptz not null default now(),
     primary key (entry_id, revision),
     foreign key (entry_id, revision) references revision (entry_id, number)
   )`,
  ...appendOnly('correction'),

  `create table withdrawal (
     id integer generated always as identity primary key,
     entry_id integer not null references entry (id),
     adoption_id integer unique references adoption (id),
     endorsement_id integer unique references endorsement (id),
     ${number},
     "by" text not null,
     "on" date not null,
     resolution text,
     reason text,
     recorded_at timestamptz not null default now(),
     check ((adoption_id is null) <> (endorsement_id is null)),
     check (resolution is not null or reason is not null)
   )`,
  `create index withdrawal_entry on withdrawal (entry_id)`,
  ...appendOnly('withdrawal'),
];

/** Withdrawals and typographic corrections, and one numbering of everything that is done about an agreement. */
export class Migration20261122000400_agreement_acts extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
