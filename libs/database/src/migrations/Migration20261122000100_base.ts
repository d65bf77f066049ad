import { Migration } from '@mikro-orm/migrations';

/** Texts in two languages are jsonb objects with at least the French. */
const bilingual = (column: string, nullable = false) =>
  `"${column}" jsonb ${nullable ? '' : 'not null '}check (jsonb_typeof("${column}" -> 'fr') = 'string')`;

const list = (column: string) => `"${column}" jsonb not null default '[]' check (jsonb_typeof("${column}") = 'array')`;

const entryKey = 'entry_id integer primary key references entry (id) on delete cascade';

/** Rows that may be added and never changed: triggers refuse the rest, whoever asks. */
const appendOnly = (table: string) => [
  `create trigger ${table}_is_append_only before update or delete on ${table} for each row execute function refuse_change()`,
  `create trigger ${table}_is_not_truncated before truncate on ${table} for each statement execute function refuse_change()`,
];

const statements: readonly string[] = [
  `create function refuse_change() returns trigger language plpgsql as $$
     begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation'; end
   $$`,

  // One row: grows by one with every write to the base. Its row lock makes writers follow one another, so that
  // a reader who knows version n has seen everything up to n.
  `create table catalogue_version (
     singleton boolean primary key default true check (singleton),
     version bigint not null default 0
   )`,
  `insert into catalogue_version default values`,

  `create table source (
     id integer generated always as identity primary key,
     slug text not null unique,
     ${bilingual('title')},
     publisher text,
     date text,
     url text check (url ~ '^https?://'),
     seen_on text,
     ${bilingual('seen', true)},
     imported_hash text,
     withdrawn_at timestamptz
   )`,

  `create table entry (
     id integer generated always as identity primary key,
     kind text not null check (kind in ('term', 'structure', 'programme', 'event', 'criterion', 'question')),
     slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
     former_slugs text[] not null default '{}',
     revision integer not null check (revision >= 1),
     version bigint not null,
     imported_hash text,
     withdrawn_at timestamptz,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     unique (kind, slug)
   )`,
  `create index entry_version on entry (version)`,

  `create table revision (
     entry_id integer not null references entry (id),
     number integer not null check (number >= 1),
     body jsonb not null,
     content_hash text not null,
     origin text not null check (origin in ('import', 'edit')),
     created_at timestamptz not null default now(),
     primary key (entry_id, number)
   )`,
  ...appendOnly('revision'),

  `create table term (
     ${entryKey},
     theme text not null,
     labels jsonb not null check (jsonb_typeof(labels -> 'fr' -> 'preferred') = 'string'),
     ${bilingual('definition')},
     ${list('notes')},
     ${bilingual('example', true)}
   )`,
  `create table structure (
     ${entryKey},
     classification text not null,
     names jsonb not null check (jsonb_array_length(names) >= 1),
     alternative_labels jsonb not null,
     hidden_labels jsonb not null,
     ${bilingual('summary')},
     ${list('notes')},
     start text,
     "end" text,
     ${list('mandates')},
     website text
   )`,
  `create table programme (
     ${entryKey},
     ${bilingual('title')},
     acronym text,
     alternative_labels jsonb not null,
     hidden_labels jsonb not null,
     ${bilingual('summary')},
     ${list('notes')},
     start text,
     "end" text,
     ${list('calls')}
   )`,
  `create table event (
     ${entryKey},
     ${bilingual('title')},
     ${bilingual('summary')},
     "on" text not null
   )`,
  `create table criterion (
     ${entryKey},
     id text not null,
     role text not null check (role in ('gate', 'principle')),
     ${bilingual('title')},
     ${bilingual('summary')},
     ${bilingual('question')},
     ${bilingual('help')},
     ${list('proofs')},
     ${bilingual('remedy', true)},
     ${bilingual('article')}
   )`,
  `create table question (
     ${entryKey},
     audience text not null,
     ${bilingual('question')},
     variants jsonb not null,
     ${bilingual('answer')},
     constraint question_has_variants check (jsonb_typeof(variants) = 'object')
   )`,

  `create table relation (
     entry_id integer not null references entry (id) on delete cascade,
     type text not null check (type in ('broader', 'related', 'homonym', 'about', 'territory')),
     position integer not null,
     target_id integer not null references entry (id),
     primary key (entry_id, type, position),
     unique (entry_id, type, target_id)
   )`,
  `create index relation_target on relation (target_id)`,

  `create table entry_source (
     entry_id integer not null references entry (id) on delete cascade,
     position integer not null,
     source_id integer not null references source (id),
     primary key (entry_id, position)
   )`,
  `create index entry_source_source on entry_source (source_id)`,

  `create table redirect (
     kind text not null,
     slug text not null,
     entry_id integer not null references entry (id) on delete cascade,
     primary key (kind, slug)
   )`,
  `create index redirect_entry on redirect (entry_id)`,

  `create table change (
     id integer generated always as identity primary key,
     slug text not null unique,
     kind text not null,
     "on" text not null,
     ${bilingual('description')},
     imported_hash text,
     withdrawn_at timestamptz
   )`,
  `create table change_structure (
     change_id integer not null references change (id) on delete cascade,
     side text not null check (side in ('from', 'to')),
     position integer not null,
     structure_id integer not null references structure (entry_id),
     primary key (change_id, side, position)
   )`,
  `create index change_structure_structure on change_structure (structure_id)`,
  `create table change_source (
     change_id integer not null references change (id) on delete cascade,
     position integer not null,
     source_id integer not null references source (id),
     primary key (change_id, position)
   )`,
  `create index change_source_source on change_source (source_id)`,

  `create table claim (
     id integer generated always as identity primary key,
     entry_id integer references entry (id) on delete cascade,
     change_id integer references change (id) on delete cascade,
     position integer not null,
     key text not null,
     ${bilingual('statement')},
     status text not null check (status in ('VERIFIED', 'TO_BE_VERIFIED', 'DISPUTED')),
     verified_on text,
     valid_until text,
     ${bilingual('note', true)},
     facts text[] not null default '{}',
     check ((entry_id is null) <> (change_id is null)),
     unique (entry_id, key),
     unique (change_id, key)
   )`,
  `create table citation (
     claim_id integer not null references claim (id) on delete cascade,
     position integer not null,
     source_id integer not null references source (id),
     locator text,
     primary key (claim_id, position)
   )`,
  `create index citation_source on citation (source_id)`,
  `create table claim_rival (
     claim_id integer not null references claim (id) on delete cascade,
     position integer not null,
     rival_id integer not null references claim (id),
     primary key (claim_id, position)
   )`,
  `create index claim_rival_rival on claim_rival (rival_id)`,

  `create table adoption (
     id integer generated always as identity primary key,
     entry_id integer not null,
     revision integer not null,
     body text not null,
     "on" date not null,
     resolution text not null,
     recorded_at timestamptz not null default now(),
     foreign key (entry_id, revision) references revision (entry_id, number)
   )`,
  `create index adoption_revision on adoption (entry_id, revision)`,
  `create table endorsement (
     id integer generated always as identity primary key,
     entry_id integer not null,
     revision integer not null,
     organisation text not null,
     "on" date not null,
     recorded_at timestamptz not null default now(),
     foreign key (entry_id, revision) references revision (entry_id, number)
   )`,
  `create index endorsement_revision on endorsement (entry_id, revision)`,
  ...appendOnly('adoption'),
  ...appendOnly('endorsement'),

  // One row per entry that the index does not hold yet as the base does; the newest version wins.
  `create table outbox (
     entry_id integer primary key references entry (id) on delete cascade,
     version bigint not null,
     available_at timestamptz not null default now(),
     attempts integer not null default 0,
     lease_owner text,
     lease_until timestamptz,
     last_error text
   )`,
  `create index outbox_available on outbox (available_at)`,
  `create table lease (
     name text primary key,
     owner text not null,
     until timestamptz not null
   )`,
];

/** The concepts of the base, its revisions and agreements, and the outbox of the index. */
export class Migration20261122000100_base extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
