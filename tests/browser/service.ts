import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** What may differ from one start to another. */
export interface ServiceOptions {
  /** More environment variables of the service, such as `RATE_LIMIT_PER_MINUTE`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Data of an earlier start; by default a fresh folder, removed by `stop()`. */
  readonly dataDir?: string;
  /** By default a free port. */
  readonly port?: number;
  /** How long the start may take. */
  readonly timeoutMs?: number;
}

/** A running service. */
export interface Service {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** What the service has printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does and waits for it. */
  stop(): Promise<void>;
}

const MAIN = resolve(import.meta.dirname, '../../dist/apps/api/src/main.js');

/** Starts the built service on fresh data and waits until it is ready. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run \`npm run build\` first`);
  const port = options.port ?? (await freePort());
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'entendu-browser-')));
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      PUBLIC_URL: url,
      RATE_LIMIT_PER_MINUTE: '0',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const service: Service = {
    url,
    port,
    dataDir,
    process: child,
    output: () => output,
    async stop() {
      await end(child);
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
  try {
    await ready(service, options.timeoutMs ?? 90_000);
  } catch (error) {
    await service.stop();
    throw error;
  }
  return service;
}

async function ready(service: Service, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  while (Date.now() < until) {
    if (service.process.exitCode !== null) throw new Error(`the service ended with ${service.process.exitCode}:\n${service.output()}`);
    const answer = await fetch(`${service.url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error(`the service was not ready within ${timeoutMs} ms:\n${service.output()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(hurry);
}
