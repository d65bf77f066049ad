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
  const migrations = (await sql.execute<{ name: string }>('select name from migration order by id')).map(({ name }) => name);
  await sql.execute('drop schema public cascade');
  await sql.execute('create schema public');
  // The embedded database belongs to one process, and is a new one here.
  const processes = test.location.kind === 'pglite' ? [1] : [1, 2, 3];
  const databases = await Promise.all(processes.map(() => openDatabase(test.location, entities)));
  try {
    const applied = await Promise.all(databases.map((database) => database.migrate()));
    expect(applied.flat()).toEqual(migrations);
    expect(migrations.length).toBeGreaterThan(1);
  } finally {
    await Promise.all(databases.map((database) => database.close()));
  }
});
