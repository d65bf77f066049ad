import { MikroORM as PgliteOrm } from '@mikro-orm/pglite';
import { MikroORM as PostgresqlOrm } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/core';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { migrations } from './migrations/index.ts';

/** Where the truth is kept: the embedded PostgreSQL in a folder, or a PostgreSQL server. */
export type DatabaseLocation = { readonly kind: 'pglite'; readonly folder: string } | { readonly kind: 'postgresql'; readonly url: string };

/** An open database. Both kinds behave alike; PGlite has a single connection. */
export interface Database {
  readonly kind: DatabaseLocation['kind'];
  /** A fresh unit of work. */
  fork(): EntityManager;
  /** Applies the migrations that are missing and returns their names. */
  migrate(): Promise<readonly string[]>;
  /** Rejects when the database cannot answer. */
  checkHealth(): Promise<void>;
  close(): Promise<void>;
}

/** Any number will do, as long as nothing else in the database uses it. */
const MIGRATION_LOCK = 20_261_122;

type AnyEntitySchema = EntitySchema<never> | { readonly meta: unknown };

/** Opens a database with the entities of the rooms that use it. Applies no migration. */
export async function openDatabase(location: DatabaseLocation, entities: readonly AnyEntitySchema[]): Promise<Database> {
  const options = {
    entities: [...entities] as never[],
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration', allOrNothing: true },
    // Each caller forks its own unit of work; nothing is shared between requests.
    allowGlobalContext: false,
    forceUtcTimezone: true,
    // A mistyped name must not become a new, empty base.
    ensureDatabase: false,
    debug: false,
    logger: () => undefined,
  };
  const orm =
    location.kind === 'pglite'
      ? await PgliteOrm.init({ ...options, dbName: location.folder, driverOptions: { extensions: { pg_trgm, unaccent } } })
      : await PostgresqlOrm.init({ ...options, clientUrl: location.url, driverOptions: { connectionTimeoutMillis: 3000, max: 10 } });
  return {
    kind: location.kind,
    fork: () => orm.em.fork() as unknown as EntityManager,
    migrate: async () => {
      const up = async () => (await orm.migrator.up()).map(({ name }) => name);
      // The embedded database has one process and one connection.
      return location.kind === 'pglite' ? up() : oneAtATime(orm.em.fork() as unknown as EntityManager, up);
    },
    checkHealth: async () => {
      await orm.em.fork().getConnection().execute('select 1');
    },
    close: () => orm.close(true),
  };
}

/** Processes that start at once on a new server follow one another; the lock ends with the connection. */
async function oneAtATime<Result>(em: EntityManager, work: () => Promise<Result>): Promise<Result> {
  await em.begin();
  try {
    await em.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await em.rollback();
  }
}
