import { accessSync, constants } from 'node:fs';
import { expect, it } from 'vitest';
import { postgresFromNpm } from '../../scripts/test/postgres-binaries.mjs';

// The package's exports hid its own package.json, so that a machine without PostgreSQL was never tested on a server.
it('finds the PostgreSQL server of the npm package where none is installed', () => {
  const found = postgresFromNpm();
  expect(found).toBeDefined();
  for (const program of ['initdb', 'postgres']) accessSync(`${found?.bin}/${program}`, constants.X_OK);
});
