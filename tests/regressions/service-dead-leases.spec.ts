import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase, sqlOf } from '#database';
import { entities } from '#features';
import { startService } from '../browser/service.ts';

// A start after kill -9 respected the leases of the dead process: an index that it was filling stayed empty meanwhile.
it('does at its start what a killed service had taken and not finished', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entendu-leases-'));
  const dataDir = join(folder, 'data');
  try {
    const first = await startService({ dataDir });
    first.process.kill('SIGKILL');
    await once(first.process, 'exit');
    const database = await openDatabase({ kind: 'pglite', folder: join(dataDir, 'postgres') }, entities);
    const sql = sqlOf(database.fork());
    await sql.execute(
      `insert into outbox (entry_id, version, lease_owner, lease_until) select id, version, 'dead', now() + interval '1 hour' from entry
       on conflict (entry_id) do update set lease_owner = 'dead', lease_until = excluded.lease_until`,
    );
    await sql.execute(`insert into lease (name, owner, until) values ('index-rebuild', 'dead', now() + interval '1 hour')`);
    await database.close();
    rmSync(join(dataDir, 'meilisearch'), { recursive: true });

    const second = await startService({ dataDir });
    const body = JSON.stringify({ query: '{ search(query: "ristourne", locale: FR) { engine totalCount } }' });
    const search = async () =>
      (await fetch(`${second.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
    try {
      await expect
        .poll(search, { timeout: 5000 })
        .toMatchObject({ data: { search: { engine: 'MEILISEARCH', totalCount: expect.any(Number) } } });
    } finally {
      await second.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
