import { Migration } from '@mikro-orm/migrations';

const bilingual = (column: string) => `"${column}" jsonb not null check (jsonb_typeof("${column}" -> 'fr') = 'string')`;
const list = (column: string) => `"${column}" jsonb not null default '[]' check (jsonb_typeof("${column}") = 'array')`;

const statements: readonly string[] = [
  `create table compared_definition (
     id integer generated always as identity primary key,
     slug text not null unique,
     role text not null check (role in ('reference', 'compared')),
     ${bilingual('title')},
     ${bilingual('holder')},
     date text,
     ${bilingual('scope')},
     ${list('unasked')},
     ${list('additions')},
     imported_hash text,
     withdrawn_at timestamptz
   )`,
  `comment on table compared_definition is 'A definition of the social economy in circulation; the reference is the law.'`,
  `create table compared_definition_source (
     definition_id integer not null references compared_definition (id) on delete cascade,
     position integer not null,
     source_id integer not null references source (id),
     primary key (definition_id, position)
   )`,
  `create index compared_definition_source_source on compared_definition_source (source_id)`,
  `create table alignment (
     definition_id integer not null references compared_definition (id) on delete cascade,
     position integer not null,
     criterion_id integer not null references criterion (entry_id),
     departure text check (departure in ('SAME', 'WIDER', 'NARROWER', 'DIFFERENT', 'SILENT')),
     claim text not null,
     primary key (definition_id, position),
     unique (definition_id, criterion_id)
   )`,
  `comment on column alignment.departure is 'How the definition departs from the law; null in the reference.'`,
  `comment on column alignment.claim is 'Key of the claim of the same definition that states it.'`,
  `create index alignment_criterion on alignment (criterion_id)`,

  `alter table claim add column definition_id integer references compared_definition (id) on delete cascade`,
  `alter table claim drop constraint claim_check`,
  `alter table claim add constraint claim_has_one_owner check (num_nonnulls(entry_id, change_id, definition_id) = 1)`,
  `alter table claim add constraint claim_definition_id_key_key unique (definition_id, key)`,
];

/** The definitions that are compared with the law, criterion by criterion; their claims stand with the others. */
export class Migration20261122000300_compared_definitions extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    this.addSql('delete from claim where definition_id is not null');
    this.addSql('alter table claim drop constraint claim_has_one_owner');
    this.addSql('alter table claim drop column definition_id');
    this.addSql('alter table claim add constraint claim_check check ((entry_id is null) <> (change_id is null))');
    this.addSql('drop table alignment, compared_definition_source, compared_definition');
  }
}
