import { Migration20261122000100_base } from './Migration20261122000100_base.ts';
import { Migration20261122000200_search } from './Migration20261122000200_search.ts';

/** Every migration, in the order in which they are applied. */
export const migrations = [
  { name: 'Migration20261122000100_base', class: Migration20261122000100_base },
  { name: 'Migration20261122000200_search', class: Migration20261122000200_search },
];
