import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, sqlOf } from '#database';
import { entities } from '#features';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await aTestDatabase();
});
afterAll(() => test.drop());

it('applies every migration once when several processes start on an empty database at the same time', async () => {
  const sql = sqlOf(test.database.fork());
  await sql.execute('drop schema public cascade');
  await sql.execute('create schema public');
  // The embedded database belongs to one process.
  const others = test.location.kind === 'pglite' ? [] : await Promise.all([1, 2].map(() => openDatabase(test.location, entities)));
  const applied = await Promise.all([test.database, ...others].map((database) => database.migrate()));
  await Promise.all(others.map((database) => database.close()));
  const rows = await sql.execute<{ name: string }>('select name from migration order by id');
  expect(applied.flat().toSorted()).toEqual(rows.map(({ name }) => name));
  expect(rows.length).toBeGreaterThan(1);
});
