import { Migration } from '@mikro-orm/migrations';

const statements: readonly string[] = [
  `alter table criterion
     add column contradiction text check (contradiction in ('INELIGIBLE', 'FIXABLE')),
     add column answers jsonb check (jsonb_typeof(answers) = 'object'),
     add column forms jsonb check (jsonb_typeof(forms) = 'object'),
     add column examples jsonb check (jsonb_typeof(examples) = 'array')`,
  `alter table programme add column eligibility jsonb check (jsonb_typeof(eligibility) = 'object')`,

  `create table rules_revision (
     revision text primary key check (revision ~ '^[0-9a-f]{16}$'),
     texts jsonb not null check (jsonb_typeof(texts) = 'object'),
     recorded_at timestamptz not null default now()
   )`,
  `comment on table rules_revision is 'Every set of rules of eligibility that was ever in force, so that a verdict can be given again years later.'`,
  `create trigger rules_revision_is_append_only before update or delete on rules_revision for each row execute function refuse_change()`,
  `create trigger rules_revision_is_not_truncated before truncate on rules_revision for each statement execute function refuse_change()`,
];

/** What answers to the criteria lead to, who may apply to programmes, and every revision of these rules. */
export class Migration20261122000600_rules extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
