import type { EntityManager } from '@mikro-orm/postgresql';

/** Plain statements over a unit of work; inside its transaction when it has one. */
export interface Sql {
  /** Runs one statement with `?` where parameters go and gives its rows. */
  execute<Row = unknown>(statement: string, parameters?: readonly (string | number | boolean | null)[]): Promise<Row[]>;
  /** Runs the work in one transaction (nested: a savepoint), which is rolled back when the work rejects. */
  transactional<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** Statements through a unit of work. */
export function sqlOf(em: EntityManager): Sql {
  return {
    execute: <Row>(statement: string, parameters: readonly (string | number | boolean | null)[] = []) =>
      em.execute<Row[]>(statement, [...parameters]),
    transactional: (work) => em.transactional((tx) => work(sqlOf(tx))),
  };
}
