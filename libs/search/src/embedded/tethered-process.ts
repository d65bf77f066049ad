import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs a program that must not outlive its parent. The parent holds the other end of standard input; when it is closed, be it by `kill -9`,
 * `read` comes back and the program is ended.
 */
const TETHER = `
log=$1; pidfile=$2; shift 2
exec 3<&0
"$@" </dev/null >>"$log" 2>&1 3<&- &
child=$!
echo "$child" >"$pidfile"
{ read -r _ <&3; kill -TERM "$child"; sleep 2; kill -KILL "$child"; } </dev/null >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$child"
status=$?
kill "$watcher" 2>/dev/null
rm -f "$pidfile"
exit "$status"
`;

/** What to run and where it leaves its traces. */
export interface TetheredCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly pidFile: string;
}

/** A program that dies with this process. */
export class TetheredProcess {
  readonly #shell: ChildProcess;
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>;
  #isOver = false;

  constructor({ command, args, env, logFile, pidFile }: TetheredCommand) {
    this.#shell = spawn('/bin/sh', ['-c', TETHER, 'tether', logFile, pidFile, command, ...args], {
      stdio: ['pipe', 'ignore', 'ignore'],
      // Ctrl-C in a terminal goes to the whole group; the parent ends this one in its own order.
      detached: true,
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', ...env },
    });
    this.#shell.stdin?.on('error', () => undefined);
    this.#shell.unref();
    this.ended = new Promise((resolve) => {
      this.#shell.once('error', (error) => resolve(error.message));
      this.#shell.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    }).then((how) => {
      this.#isOver = true;
      return how as string;
    });
  }

  /** Whether it has ended. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Asks it to end and, when it has not after the grace, kills it. */
  async end(graceMs: number): Promise<void> {
    if (this.#isOver) return;
    this.#shell.ref();
    this.#shell.stdin?.destroy();
    const grace = new AbortController();
    await Promise.race([this.ended, sleep(graceMs, undefined, { signal: grace.signal }).catch(() => undefined)]);
    grace.abort();
    if (this.#isOver || this.#shell.pid === undefined) return;
    try {
      process.kill(-this.#shell.pid, 'SIGKILL');
    } catch {
      // It ended in between.
    }
    await this.ended;
  }
}

/** The number in a pid file, or undefined. */
export async function readPid(pidFile: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  return pid > 1 ? pid : undefined;
}

/** Kills the process of a pid file left by a parent that died, provided that its command line still names the mark. */
export async function killLeftover(pidFile: string, mark: string): Promise<void> {
  const pid = await readPid(pidFile);
  if (pid !== undefined && (await isNamed(pid, mark))) {
    kill(pid, 'SIGTERM');
    for (let waited = 0; waited < 2_000 && (await isNamed(pid, mark)); waited += 20) await sleep(20);
    if (await isNamed(pid, mark)) kill(pid, 'SIGKILL');
    for (let waited = 0; waited < 1_000 && (await isNamed(pid, mark)); waited += 20) await sleep(20);
  }
  await rm(pidFile, { force: true });
}

/** Whether a live process has an argument that ends so. */
async function isNamed(pid: number, mark: string): Promise<boolean> {
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return commandLine.split('\0').some((argument) => argument.endsWith(mark));
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}
