import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { PostgresSearchIndex, type Sql } from '#search';
import { SEARCH_STATEMENTS } from '../../../libs/database/src/migrations/Migration20261122000200_search.ts';
import { aDocument } from './documents.ts';
import { itKeepsTheSearchContract } from './search-index.contract.ts';

type Run = (statement: string, parameters: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** `?` to `$1`, `$2`, … */
const numbered = (statement: string): string => {
  let at = 0;
  return statement.replaceAll('?', () => `$${(at += 1)}`);
};

const sqlOver = (run: Run, begin: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>): Sql => ({
  execute: async <Row>(statement: string, parameters: readonly unknown[] = []) => (await run(numbered(statement), parameters)).rows as Row[],
  transactional: begin,
});

async function onPglite(): Promise<{ sql: Sql; close: () => Promise<void> }> {
  const database = await PGlite.create({ extensions: { unaccent, pg_trgm } });
  for (const statement of SEARCH_STATEMENTS) await database.exec(statement);
  const sql = sqlOver(
    (statement, parameters) => database.query(statement, [...parameters]),
    (work) => database.transaction((transaction) => work(sqlOver((statement, parameters) => transaction.query(statement, [...parameters]), (nested) => nested(sql)))),
  );
  return { sql, close: () => database.close() };
}

async function onServer(url: string): Promise<{ sql: Sql; close: () => Promise<void> }> {
  const schema = `search_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema},public` });
  // The extensions are the database's, not the schema's.
  for (const statement of SEARCH_STATEMENTS) await pool.query(statement.startsWith('create extension') ? `${statement} schema public` : statement);
  const sql = sqlOver(
    (statement, parameters) => pool.query(statement, [...parameters]),
    async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(sqlOver((statement, parameters) => client.query(statement, [...parameters]), (nested) => nested(sql)));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
  );
  const close = async (): Promise<void> => {
    await pool.end();
    await admin.query(`drop schema ${schema} cascade`);
    await admin.end();
  };
  return { sql, close };
}

itKeepsTheSearchContract('PGlite', async () => {
  const { sql, close } = await onPglite();
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
  const { sql, close } = await onPglite();
  const index = new PostgresSearchIndex(sql);
  const broken = sql.transactional(async (transaction) => {
    await index.within(transaction).put([aDocument('ristourne')]);
    throw new Error('rolled back');
  });
  await expect(broken).rejects.toThrow('rolled back');
  expect((await index.search({ query: 'ristourne', locale: 'fr', limit: 10, offset: 0 })).total).toBe(0);
  await close();
});
