import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import { entities } from '#features';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly is_nullable: 'YES' | 'NO';
}

describe('the migrated database', () => {
  let test: TestDatabase;
  let columns: readonly Column[];

  beforeAll(async () => {
    test = await aTestDatabase();
    columns = await sqlOf(test.database.fork()).execute<Column>(
      `select table_name, column_name, is_nullable from information_schema.columns where table_schema = current_schema()`,
    );
  });
  afterAll(() => test.drop());

  it.each(entities.map((entity) => [entity.meta.tableName, entity] as const))(
    'has the columns that the entity of %s names, and no other',
    (table, entity) => {
      const { props } = test.database
        .fork()
        .getMetadata()
        .get(entity.meta.className as never);
      const expected = props.map(({ fieldNames, nullable }) => ({ name: fieldNames[0] ?? '', nullable: nullable === true }));
      const actual = columns
        .filter((column) => column.table_name === table)
        .map((column) => ({ name: column.column_name, nullable: column.is_nullable === 'YES' }));
      const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
      expect(actual.toSorted(byName)).toEqual(expected.toSorted(byName));
    },
  );

  it('applies nothing when it is migrated again', async () => {
    expect(await test.database.migrate()).toEqual([]);
  });

  it.each([
    'term',
    'structure',
    'programme',
    'change',
    'compared_definition',
    'event',
    'criterion',
    'question',
    'source',
    'claim',
    'revision',
    'adoption',
    'endorsement',
    'correction',
    'withdrawal',
  ])('has a table for the concept %s', (concept) => {
    expect(columns.some((column) => column.table_name === concept)).toBe(true);
  });
});
