import { agreementRecord, atPresentAddress, Catalogue, type EntryHistory, type EntryKind, type PublishedEntry, type Rules } from '#domain';
import type { Database } from '#database';
import { RememberedRules } from '../assessing/remembered-rules.ts';
import { readLogs } from '../agreement/agreement-log.ts';
import { readBase, readVersion } from '../base/base-reader.ts';
import { EntryEntity } from '../entry/entry.entity.ts';
import { readHistory } from '../revision/read-history.ts';
import { RevisionEntity } from '../revision/revision.entity.ts';
import { CatalogueReader } from './catalogue-reader.ts';
import { toCatalogue } from './to-catalogue.ts';

/** How often the base is asked whether it has changed, in ms. */
const POLL_MS = 500;

/**
 * Keeps what is published in memory, in step with PostgreSQL: another process may write, so the version of the base is
 * asked for twice a second. While the database does not answer, what was read last goes on being served.
 */
export class CatalogueService extends CatalogueReader {
  readonly #database: Database;
  readonly #onError: (error: unknown) => void;
  #current: Catalogue = new Catalogue({ version: 0, entries: [], sources: [], changes: [], definitions: [], redirects: new Map() });
  readonly #rules = new RememberedRules();
  #refreshing: Promise<Catalogue> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failing = false;

  /** `onError` is told once when the database stops answering. */
  constructor(database: Database, onError: (error: unknown) => void) {
    super();
    this.#database = database;
    this.#onError = onError;
  }

  get current(): Catalogue {
    return this.#current;
  }

  async revision(kind: EntryKind, slug: string, revision: number): Promise<PublishedEntry | undefined> {
    const em = this.#database.fork();
    const row = await em.findOne(EntryEntity, { kind, slug, withdrawnAt: null });
    if (row === null) return undefined;
    const stored = await em.findOne(RevisionEntity, { entryId: row.id, number: revision });
    if (stored === null) return undefined;
    const log = (await readLogs(em, row.id)).get(row.id) ?? [];
    return {
      entry: atPresentAddress(stored.body, row, (ref) => this.#current.redirect(ref)),
      revision,
      version: row.version,
      agreement: agreementRecord(revision, row.revision, log),
    };
  }

  async history(kind: EntryKind, slug: string): Promise<EntryHistory | undefined> {
    const em = this.#database.fork();
    const row = await em.findOne(EntryEntity, { kind, slug, withdrawnAt: null });
    return row === null ? undefined : readHistory(em, row);
  }

  async rules(revision: string): Promise<Rules | undefined> {
    if (revision === this.#current.rules?.revision) return this.#current.rules;
    return this.#rules.find(this.#database.fork(), revision, this.#current, (kind, slug, number) => this.revision(kind, slug, number));
  }

  /** Reads the base again if it has changed, and gives what is published then. */
  async refresh(): Promise<Catalogue> {
    // One reading at a time; a caller who comes during one waits for the next, which sees what he wrote.
    while (this.#refreshing !== undefined) await this.#refreshing.catch(() => undefined);
    this.#refreshing = this.#read();
    try {
      return await this.#refreshing;
    } finally {
      this.#refreshing = undefined;
    }
  }

  async #read(): Promise<Catalogue> {
    const em = this.#database.fork();
    const version = await readVersion(em);
    if (version !== this.#current.version) this.#current = await toCatalogue(em, await readBase(em));
    return this.#current;
  }

  /** Begins to follow the base. */
  start(): void {
    this.#timer ??= setInterval(() => void this.#poll(), POLL_MS).unref();
  }

  /** Stops following the base, when a reading that is under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#refreshing?.catch(() => undefined);
  }

  async #poll(): Promise<void> {
    if (this.#refreshing !== undefined) return;
    try {
      await this.refresh();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#onError(error);
      this.#failing = true;
    }
  }
}
