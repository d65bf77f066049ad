import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startService } from '../browser/service.ts';

// A data folder whose name began with "entendu-" was taken for the socket's temporary folder and removed at the stop.
it('leaves the data folder alone when the service stops, whatever its name', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'entendu-data-'));
  try {
    writeFileSync(join(dataDir, 'kept.txt'), 'kept');
    const service = await startService({ dataDir });
    await service.stop();
    expect(['kept.txt', 'postgres', 'meilisearch', 'lock'].filter((name) => !existsSync(join(dataDir, name)))).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
