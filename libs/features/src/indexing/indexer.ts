import { randomUUID } from 'node:crypto';
import { type EntryKind, searchDocumentIds, searchDocuments } from '#domain';
import { type Database, sqlOf } from '#database';
import type { SearchDocument, SearchIndex } from '#search';
import type { CatalogueService } from '../catalogue/catalogue.service.ts';
import { Outbox, type OutboxRow } from '../outbox/outbox.ts';
import { findDifferences } from './index-differences.ts';
import { Lease, whileRenewing } from './lease.ts';

/** How long what a worker has taken stays its own without being prolonged, in seconds. */
const LEASE_SECONDS = 9;
const BATCH = 200;
const IDLE_MS = 500;
const LONGEST_PAUSE_SECONDS = 60;

/** What brings an index in step with the base. */
export interface IndexReport {
  /** How many documents had to be sent. */
  readonly sent: number;
  /** Whether the index was filled from nothing. */
  readonly rebuilt: boolean;
  /** Another process fills the index at the moment: it is to be compared again when that is done. */
  readonly isBusy?: boolean;
}

/** Sends to a search index what the outbox says it lacks. Several processes may run one each. */
export class Indexer {
  readonly #database: Database;
  readonly #catalogue: CatalogueService;
  readonly #index: SearchIndex;
  readonly #onError: (error: unknown) => void;
  readonly #owner = randomUUID();
  #running: Promise<void> | undefined;
  #stopped = true;
  #wake: () => void = () => undefined;
  /** The failure that was told last; undefined since something was sent. */
  #told: string | undefined;

  /** `onError` is told of a failure once, not at every attempt that ends in it. */
  constructor(database: Database, catalogue: CatalogueService, index: SearchIndex, onError: (error: unknown) => void) {
    this.#database = database;
    this.#catalogue = catalogue;
    this.#index = index;
    this.#onError = onError;
  }

  /** Begins to work through the outbox. */
  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#running = this.#run();
  }

  /** Frees what a killed process had taken; only for who knows that no other process works on this base. */
  async releaseAll(): Promise<void> {
    const sql = sqlOf(this.#database.fork());
    await new Outbox(sql).releaseAll();
    await sql.execute('delete from lease');
  }

  /** Stops when the rows at hand are sent. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
  }

  /** Looks into the outbox now rather than in half a second. */
  nudge(): void {
    this.#wake();
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      let worked = false;
      try {
        worked = (await this.sendNext()) > 0;
        if (worked) this.#told = undefined;
      } catch (error) {
        if (String(error) !== this.#told) this.#onError(error);
        this.#told = String(error);
      }
      if (!worked && !this.#stopped) await this.#idle();
    }
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, IDLE_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Sends what is due, at most one batch, and says how many entries that were. No transaction is open while it waits for the index. */
  async sendNext(): Promise<number> {
    const outbox = new Outbox(sqlOf(this.#database.fork()));
    const rows = await outbox.claim(this.#owner, BATCH, LEASE_SECONDS);
    if (rows.length === 0) return 0;
    try {
      await whileRenewing(
        LEASE_SECONDS,
        () => outbox.renew(this.#owner, LEASE_SECONDS),
        () => this.#send(rows),
      );
    } catch (error) {
      const attempts = Math.max(...rows.map((row) => row.attempts));
      await outbox.retry(this.#owner, rows, Math.min(2 ** attempts / 4, LONGEST_PAUSE_SECONDS), String(error));
      throw error;
    }
    await outbox.done(this.#owner, rows);
    return rows.length;
  }

  async #send(rows: readonly OutboxRow[]): Promise<void> {
    const catalogue = await this.#catalogue.refresh();
    const documents: SearchDocument[] = [];
    const gone: string[] = [];
    for (const { kind, slug, former } of await this.#named(rows)) {
      const published = catalogue.find(kind, slug);
      if (published === undefined) gone.push(...searchDocumentIds(kind, slug));
      else documents.push(...searchDocuments(published));
      gone.push(...former.flatMap((old) => (catalogue.find(kind, old) === undefined ? searchDocumentIds(kind, old) : [])));
    }
    if (documents.length > 0) await this.#index.put(documents);
    if (gone.length > 0) await this.#index.remove(gone);
  }

  async #named(rows: readonly OutboxRow[]): Promise<readonly { kind: EntryKind; slug: string; former: readonly string[] }[]> {
    const found = await sqlOf(this.#database.fork()).execute<{ kind: EntryKind; slug: string; former: readonly string[] }>(
      `select kind, slug, array_to_json(former_slugs) as former from entry
       where id in (select value::integer from json_array_elements_text(?::json))`,
      [JSON.stringify(rows.map(({ entryId }) => entryId))],
    );
    return found;
  }

  /**
   * Compares what the index holds with the base and asks the outbox for what differs: after a start, or when the engine
   * came back from a crash in which it may have lost writes that it had accepted. An empty index is filled at once.
   */
  async reconcile(): Promise<IndexReport> {
    const { catalogue, stale, unknown, held } = await findDifferences(this.#index, () => this.#catalogue.refresh());
    if (held === 0 && stale.length > 0) {
      const sent = await this.rebuild();
      return sent === undefined ? { sent: 0, rebuilt: false, isBusy: true } : { sent, rebuilt: true };
    }
    await this.#request(stale, catalogue.version);
    await this.#drop(unknown);
    return { sent: stale.length, rebuilt: false };
  }

  /**
   * Fills a fresh index from the base and swaps it in; what is written meanwhile is sent afterwards. Of several processes
   * that would do so at once, one does. Returns the number of documents, or undefined when another process is at it.
   */
  async rebuild(): Promise<number | undefined> {
    const lease = new Lease(sqlOf(this.#database.fork()), 'index-rebuild', this.#owner);
    if (!(await lease.take(LEASE_SECONDS))) return undefined;
    try {
      return await whileRenewing(
        LEASE_SECONDS,
        () => lease.renew(LEASE_SECONDS),
        () => this.#refill(),
      );
    } finally {
      await lease.release();
    }
  }

  async #refill(): Promise<number> {
    const documents = (await this.#catalogue.refresh()).entries.flatMap(searchDocuments);
    await this.#index.replaceAll(inBatches(documents));
    // What was sent or removed meanwhile went to the index that was swapped out.
    const { catalogue, stale, unknown } = await findDifferences(this.#index, () => this.#catalogue.refresh());
    await this.#request(stale, catalogue.version);
    await this.#drop(unknown);
    return documents.length;
  }

  /** Removes what the base did not publish a moment ago; an entry that came back since is asked for again. */
  async #drop(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#index.remove(ids);
    const removed = new Set(ids);
    const catalogue = await this.#catalogue.refresh();
    await this.#request(
      catalogue.entries.flatMap(searchDocuments).filter(({ id }) => removed.has(id)),
      catalogue.version,
    );
  }

  /** Asks the outbox rather than the index, so that one entry's sends stay in order. */
  async #request(documents: readonly SearchDocument[], version: number): Promise<void> {
    if (documents.length === 0) return;
    const sql = sqlOf(this.#database.fork());
    const wanted = JSON.stringify(documents.map(({ kind, slug }) => ({ kind, slug })));
    const rows = await sql.execute<{ id: number }>(
      `select distinct entry.id from entry join json_to_recordset(?::json) as wanted (kind text, slug text) using (kind, slug)`,
      [wanted],
    );
    await new Outbox(sql).add(
      rows.map(({ id }) => id),
      version,
    );
    this.nudge();
  }
}

async function* inBatches(documents: readonly SearchDocument[]): AsyncIterable<readonly SearchDocument[]> {
  for (let at = 0; at < documents.length; at += 1000) yield documents.slice(at, at + 1000);
}
