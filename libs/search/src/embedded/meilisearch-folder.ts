import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const LOG_LIMIT = 5_000_000;

/** The folder of an embedded Meilisearch: its database, key, log and the number of its process. */
export class MeilisearchFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  get database(): string {
    return join(this.path, 'data.ms');
  }

  get dumps(): string {
    return join(this.path, 'dumps');
  }

  get snapshots(): string {
    return join(this.path, 'snapshots');
  }

  get log(): string {
    return join(this.path, 'meilisearch.log');
  }

  get pidFile(): string {
    return join(this.path, 'meilisearch.pid');
  }

  /** Makes the folder, for its owner only, and starts a new log when the old one has grown. */
  async prepare(): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const log = await stat(this.log).catch(() => undefined);
    if (log !== undefined && log.size > LOG_LIMIT) await rename(this.log, `${this.log}.1`);
  }

  /** The master key; drawn once, readable by its owner only. */
  async masterKey(): Promise<string> {
    const file = join(this.path, 'master.key');
    const known = (await readFile(file, 'utf8').catch(() => '')).trim();
    if (known.length >= 32) {
      await chmod(file, 0o600);
      return known;
    }
    const key = randomBytes(32).toString('base64url');
    await rm(file, { force: true });
    await writeFile(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
    return key;
  }

  /** The version of Meilisearch that wrote the database; undefined: there is none; empty: it cannot be told. */
  async databaseVersion(): Promise<string | undefined> {
    if ((await stat(this.database).catch(() => undefined)) === undefined) return undefined;
    return (await readFile(join(this.database, 'VERSION'), 'utf8').catch(() => '')).trim();
  }

  /** Puts the database out of the way; the index can always be made again. Only the last one is kept. */
  async setDatabaseAside(): Promise<void> {
    const aside = join(this.path, 'data.ms.set-aside');
    await rm(aside, { recursive: true, force: true });
    await rename(this.database, aside).catch(() => undefined);
  }
}
