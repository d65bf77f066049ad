import { Migration20261122000100_base } from './Migration20261122000100_base.ts';
import { Migration20261122000200_search } from './Migration20261122000200_search.ts';
import { Migration20261122000300_compared_definitions } from './Migration20261122000300_compared_definitions.ts';
import { Migration20261122000400_agreement_acts } from './Migration20261122000400_agreement_acts.ts';
import { Migration20261122000500_unanswered } from './Migration20261122000500_unanswered.ts';
import { Migration20261122000600_rules } from './Migration20261122000600_rules.ts';

/** Every migration, in the order in which they are applied. */
export const migrations = [
  { name: 'Migration20261122000100_base', class: Migration20261122000100_base },
  { name: 'Migration20261122000200_search', class: Migration20261122000200_search },
  { name: 'Migration20261122000300_compared_definitions', class: Migration20261122000300_compared_definitions },
  { name: 'Migration20261122000400_agreement_acts', class: Migration20261122000400_agreement_acts },
  { name: 'Migration20261122000500_unanswered', class: Migration20261122000500_unanswered },
  { name: 'Migration20261122000600_rules', class: Migration20261122000600_rules },
];
