import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../tests/browser/free-port.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Seconds from `npm start` to the first answer, on empty data and on the data of that start. Installed and built already. */
export async function measureStart(): Promise<{ first: number; second: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entendu-bench-'));
  try {
    return { first: await secondsToReady(dataDir), second: await secondsToReady(dataDir) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function secondsToReady(dataDir: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      await wait(20);
    }
    return (performance.now() - begun) / 1000;
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    // Nothing listens yet.
    return false;
  }
}
