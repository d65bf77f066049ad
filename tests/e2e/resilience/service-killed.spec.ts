import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startService } from '../../browser/service.ts';
import { definitionOf, search } from './asking.ts';

const CLI = resolve(import.meta.dirname, '../../../dist/apps/cli/src/main.js');
const CONTENT = resolve(import.meta.dirname, '../../../content');

let folder: string;
let content: string;
let dataDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entendu-killed-'));
  content = join(folder, 'content');
  dataDir = join(folder, 'data');
  await cp(CONTENT, content, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Gives a term a definition with a word that nothing else has, as an editor's file would. */
async function define(word: string): Promise<void> {
  const file = join(content, 'terms/ristourne.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^definition:\n {2}fr:[^]*?\n {2}en:/m, `definition:\n  fr: part des surplus ${word}\n  en:`));
}

it.each([
  { moment: 'while the import runs', pauseMs: 60 },
  { moment: 'between the import and the index', pauseMs: 250 },
  { moment: 'after both', pauseMs: 1500 },
])('loses nothing and serves nothing stale when it is killed $moment', async ({ pauseMs }) => {
  const word = `mot${pauseMs}`;
  const environment = { CONTENT_DIR: content };
  const first = await startService({ dataDir, environment });
  const before = await definitionOf(first, 'ristourne');
  await define(word);
  // The import goes through the running service; it dies under the command, whose ending does not matter.
  const command = execFile(process.execPath, [CLI, 'content', 'import', content], { env: { ...process.env, DATA_DIR: dataDir } });
  const commandEnded = once(command, 'exit');
  await wait(pauseMs);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  await commandEnded;

  const second = await startService({ dataDir, environment });
  try {
    expect(before).not.toContain(word);
    expect(await definitionOf(second, 'ristourne')).toContain(word);
    await expect.poll(async () => (await search(second, word)).slugs, { timeout: 5_000 }).toContain('ristourne');
    expect((await search(second, word)).engine).toBe('MEILISEARCH');
  } finally {
    await second.stop();
  }
});
