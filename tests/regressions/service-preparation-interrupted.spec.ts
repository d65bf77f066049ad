import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const CHILD = resolve(import.meta.dirname, '../../scripts/prepare/child.mjs');

// `npm ci` went on alone after a SIGTERM to `npm start`, and met the one of the next start in the same folder.
it.each(['SIGTERM', 'SIGHUP'] as const)('ends what installs or builds when the start is ended by %s', async (signal) => {
  const program = `import { runQuietly } from ${JSON.stringify(CHILD)};
    await runQuietly(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], { onLine: console.log });`;
  const start = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(start.stdout, 'data')) as [Buffer];
  start.kill(signal);
  const [, endedBy] = (await once(start, 'exit')) as [number | null, string];
  expect(endedBy).toBe(signal);
  expect(existsSync(`/proc/${Number(String(line))}`)).toBe(false);
});
