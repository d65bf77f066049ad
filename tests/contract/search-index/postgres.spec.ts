import { MikroORM } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { PostgresSearchIndex, type Sql } from '#search';
import { SEARCH_STATEMENTS } from '../../../libs/database/src/migrations/Migration20261122000200_search.ts';
import { aDocument } from './documents.ts';
import { type Database, openPglite } from './pglite.ts';
import { itKeepsTheSearchContract } from './search-index.contract.ts';

async function onServer(url: string): Promise<Database> {
  const schema = `search_${randomUUID().replaceAll('-', '')}`;
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    driverOptions: { options: `-c search_path=${schema},public` },
  });
  const connection = orm.em.getConnection();
  await connection.execute(`create schema ${schema}`);
  // The extensions are the database's, not the schema's.
  for (const statement of SEARCH_STATEMENTS)
    await connection.execute(statement.startsWith('create extension') ? `${statement} schema public` : statement);
  const close = async (): Promise<void> => {
    await connection.execute(`drop schema ${schema} cascade`);
    await orm.close(true);
  };
  return { sql: sqlThrough(orm.em), close };
}

const sqlThrough = (em: MikroORM['em']): Sql => ({
  execute: <Row>(statement: string, parameters: readonly unknown[] = []) => em.execute<Row[]>(statement, [...parameters]),
  transactional: (work) => em.fork().transactional((inner) => work(sqlThrough(inner))),
});

itKeepsTheSearchContract('PGlite', async () => {
  const { sql, close } = await openPglite();
  return { index: new PostgresSearchIndex(sql), close };
});

const server = process.env['TEST_DATABASE_URL'];
if (server !== undefined && server !== '') {
  itKeepsTheSearchContract('a PostgreSQL server', async () => {
    const { sql, close } = await onServer(server);
    return { index: new PostgresSearchIndex(sql), close };
  });
}

it('is part of the transaction that it is bound to', async () => {
  const { sql, close } = await openPglite();
  const index = new PostgresSearchIndex(sql);
  const broken = sql.transactional(async (transaction) => {
    await index.within(transaction).put([aDocument('ristourne')]);
    throw new Error('rolled back');
  });
  await expect(broken).rejects.toThrow('rolled back');
  expect((await index.search({ query: 'ristourne', locale: 'fr', limit: 10, offset: 0 })).total).toBe(0);
  await close();
});
