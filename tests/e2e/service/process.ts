import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** How a process ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the built product. */
export class ProductProcess {
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';
  readonly ended: Promise<Ended>;

  constructor(script: string, scriptArguments: readonly string[], environment: Readonly<Record<string, string>>) {
    const { PATH = '/usr/bin:/bin', HOME = '/' } = process.env;
    this.#child = spawn(process.execPath, [path.join(ROOT, script), ...scriptArguments], {
      env: { PATH, HOME, LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.on('data', (chunk) => (this.#stdout += String(chunk)));
    this.#child.stderr?.on('data', (chunk) => (this.#stderr += String(chunk)));
    const { promise, resolve } = Promise.withResolvers<Ended>();
    this.#child.on('close', (code, signal) => resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr }));
    this.ended = promise;
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  get said(): string {
    return this.#stdout + this.#stderr;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Resolves when it has said something; rejects when it ends before. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.said)) {
      const ended = await Promise.race([this.ended, new Promise<undefined>((resolve) => setTimeout(resolve, 50, undefined))]);
      if (ended !== undefined && !pattern.test(this.said))
        throw new Error(`ended with ${ended.code} before it said ${String(pattern)}:\n${this.said}`);
    }
  }
}

/** The service, as built. */
export function startService(environment: Readonly<Record<string, string>>): ProductProcess {
  return new ProductProcess('dist/apps/api/src/main.js', [], environment);
}

/** One run of the command, as built. */
export function entendu(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  return new ProductProcess('dist/apps/cli/src/main.js', words, environment).ended;
}

/** A folder of its own for a test. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'entendu-e2e-'));
}

/** Whether a process with that number lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
