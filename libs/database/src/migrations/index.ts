import { Migration20261122000100_base } from './Migration20261122000100_base.ts';

/** Every migration, in the order in which they are applied. */
export const migrations = [Migration20261122000100_base] as const;
