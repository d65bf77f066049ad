/** A way to PostgreSQL. Statements have `?` where parameters go; parameters are strings, numbers, booleans or null. */
export interface Sql {
  /** Runs one statement and gives its rows. */
  execute<Row = unknown>(statement: string, parameters?: readonly SqlParameter[]): Promise<Row[]>;
  /** Runs the work in one transaction, which is rolled back when the work rejects. */
  transactional<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** What a statement can be given. */
export type SqlParameter = string | number | boolean | null;
