import { randomUUID } from 'node:crypto';
import { MikroORM } from '@mikro-orm/postgresql';
import { type Database, type DatabaseLocation, openDatabase } from '#database';
import { EntryEntity, entities } from '#features';

/** A migrated, empty database of a test's own: on the server of TEST_DATABASE_URL, or else on PGlite in memory. */
export interface TestDatabase {
  readonly database: Database;
  readonly location: DatabaseLocation;
  drop(): Promise<void>;
}

/** Makes a test's database. */
export async function aTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) {
    const location = { kind: 'pglite', folder: 'memory://' } as const;
    const database = await openDatabase(location, entities);
    await database.migrate();
    return { database, location, drop: () => database.close() };
  }
  const name = `entendu_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const location = { kind: 'postgresql', url: url.href } as const;
  const database = await openDatabase(location, entities);
  await database.migrate();
  return {
    database,
    location,
    drop: async () => {
      await database.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const orm = await MikroORM.init({ clientUrl: url, entities: [EntryEntity], logger: () => undefined });
  try {
    await orm.em.getConnection().execute(statement);
  } finally {
    await orm.close(true);
  }
}
