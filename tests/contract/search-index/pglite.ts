import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Sql } from '#search';
import { SEARCH_STATEMENTS } from '../../../libs/database/src/migrations/Migration20261122000200_search.ts';

type Run = (statement: string, parameters: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** `?` to `$1`, `$2`, … */
const numbered = (statement: string): string => {
  let at = 0;
  return statement.replaceAll('?', () => `$${(at += 1)}`);
};

const sqlOver = (run: Run, begin: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>): Sql => ({
  execute: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
    (await run(numbered(statement), parameters)).rows as Row[],
  transactional: begin,
});

/** A database with the search tables. */
export interface Database {
  readonly sql: Sql;
  readonly close: () => Promise<void>;
}

/** An embedded database in memory. */
export async function openPglite(): Promise<Database> {
  const database = await PGlite.create({ extensions: { unaccent, pg_trgm } });
  for (const statement of SEARCH_STATEMENTS) await database.exec(statement);
  const sql = sqlOver(
    (statement, parameters) => database.query(statement, [...parameters]),
    (work) =>
      database.transaction((transaction) =>
        work(
          sqlOver(
            (statement, parameters) => transaction.query(statement, [...parameters]),
            (nested) => nested(sql),
          ),
        ),
      ),
  );
  return { sql, close: () => database.close() };
}
