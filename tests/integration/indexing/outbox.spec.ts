import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlOf } from '#database';
import { ContentImporter, Outbox } from '#features';
import { PostgresSearchIndex } from '#search';
import { aTerm } from '../../factories/entries.ts';
import { aTestDatabase, type TestDatabase } from '../test-database.ts';

describe('the outbox', () => {
  let test: TestDatabase;
  let outbox: Outbox;
  let ids: readonly number[];

  const sql = () => sqlOf(test.database.fork());

  beforeAll(async () => {
    test = await aTestDatabase();
    outbox = new Outbox(sql());
    const importer = new ContentImporter(test.database, new PostgresSearchIndex(sql()));
    await importer.import({
      entries: ['a', 'b', 'c'].map((slug) => aTerm(slug)),
      sources: [],
      changes: [],
      definitions: [],
      files: new Map(),
    });
    ids = (await sql().execute<{ id: number }>('select id from entry order by slug')).map(({ id }) => id);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    await sql().execute('delete from outbox');
  });

  it('has a row for every entry that an import wrote', async () => {
    await outbox.add(ids, 1);
    expect(await outbox.size()).toBe(3);
  });

  it('gives each row to one worker only', async () => {
    await outbox.add(ids, 1);
    const taken = await Promise.all(['one', 'two', 'three'].map((owner) => new Outbox(sql()).claim(owner, 2, 30)));
    const claimed = taken.flat().map(({ entryId }) => entryId);
    expect(new Set(claimed)).toEqual(new Set(ids));
    expect(claimed).toHaveLength(ids.length);
  });

  it('keeps a row that was asked for again while it was sent', async () => {
    await outbox.add(ids.slice(0, 1), 1);
    const taken = await outbox.claim('one', 10, 30);
    await outbox.add(ids.slice(0, 1), 2);
    expect(await outbox.claim('two', 10, 30)).toEqual([]);
    await outbox.done('one', taken);
    expect(await outbox.claim('two', 10, 30)).toMatchObject([{ entryId: ids[0], version: 2 }]);
  });

  it('removes a row that was sent', async () => {
    await outbox.add(ids, 1);
    await outbox.done('one', await outbox.claim('one', 10, 30));
    expect(await outbox.size()).toBe(0);
  });

  it('frees the rows of a worker that died when its lease ends, and not before', async () => {
    await outbox.add(ids, 1);
    await outbox.claim('dead', 10, 30);
    expect(await outbox.claim('alive', 10, 30)).toEqual([]);
    await sql().execute(`update outbox set lease_until = now() - interval '1 second'`);
    expect(await outbox.claim('alive', 10, 30)).toHaveLength(3);
  });

  it('asks again for a text that a worker sent beyond its lease, when another one has sent it meanwhile', async () => {
    await outbox.add(ids.slice(0, 1), 1);
    const late = await outbox.claim('late', 10, 30);
    await sql().execute(`update outbox set lease_until = now() - interval '1 second'`);
    await outbox.done('quick', await outbox.claim('quick', 10, 30));
    expect(await outbox.size()).toBe(0);
    await outbox.done('late', late);
    expect(await outbox.claim('quick', 10, 30)).toMatchObject([{ entryId: ids[0] }]);
  });

  it('keeps such a text for the one that sends it at that moment, to be sent once more', async () => {
    await outbox.add(ids.slice(0, 1), 1);
    const late = await outbox.claim('late', 10, 30);
    await sql().execute(`update outbox set lease_until = now() - interval '1 second'`);
    const quick = await outbox.claim('quick', 10, 30);
    await outbox.done('late', late);
    await outbox.done('quick', quick);
    expect(await outbox.claim('quick', 10, 30)).toHaveLength(1);
  });

  it('does not let the dead worker, should it come back, remove what another one has taken', async () => {
    await outbox.add(ids, 1);
    const taken = await outbox.claim('dead', 10, 30);
    await sql().execute(`update outbox set lease_until = now() - interval '1 second'`);
    await outbox.claim('alive', 10, 30);
    await outbox.done('dead', taken);
    expect(await outbox.size()).toBe(3);
  });

  it('lets a row that failed wait, with the reason', async () => {
    await outbox.add(ids.slice(0, 1), 1);
    await outbox.retry('one', await outbox.claim('one', 10, 30), 60, 'no route to the engine');
    expect(await outbox.claim('one', 10, 30)).toEqual([]);
    expect(await sql().execute('select last_error from outbox')).toEqual([{ last_error: 'no route to the engine' }]);
  });

  it('prolongs what a worker still works on', async () => {
    await outbox.add(ids, 1);
    await outbox.claim('one', 10, 1);
    await outbox.renew('one', 600);
    const [row] = await sql().execute<{ long: boolean }>(
      `select bool_and(lease_until > now() + interval '500 seconds') as long from outbox`,
    );
    expect(row?.long).toBe(true);
  });
});
