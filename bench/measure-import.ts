import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What `npm run entendu` gives it too. */
const COMPILE_CACHE = resolve(import.meta.dirname, '../node_modules/.cache/node');
const CLI = resolve(import.meta.dirname, '../dist/apps/cli/src/main.js');

/** Seconds of `entendu content import` of the whole content: into an empty embedded database, and again with nothing changed. */
export async function measureImport(): Promise<{ first: number; again: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entendu-bench-'));
  try {
    return { first: await secondsToImport(dataDir), again: await secondsToImport(dataDir) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function secondsToImport(dataDir: string): Promise<number> {
  const begun = performance.now();
  await promisify(execFile)(process.execPath, [CLI, 'content', 'import'], {
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env, DATA_DIR: dataDir },
  });
  return (performance.now() - begun) / 1000;
}
