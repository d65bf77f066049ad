import type { Sql } from '#database';

/** A row that a worker has taken. */
export interface OutboxRow {
  readonly entryId: number;
  /** At least the version that the index has to reach; every request for the entry makes it grow. */
  readonly version: number;
  readonly attempts: number;
}

type Row = { entry_id: number; version: string | number; attempts: number };

/**
 * What the search index does not hold yet. One row an entry, so that one entry is sent by one worker at a time and in
 * order; a row names the entry only, and the text is read when it is sent.
 */
export class Outbox {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Asks for entries to be sent; called inside the transaction that writes them. A row that is being sent stays taken. */
  async add(entryIds: readonly number[], version: number): Promise<void> {
    if (entryIds.length === 0) return;
    await this.#sql.execute(
      `insert into outbox (entry_id, version) select value::integer, ? from json_array_elements_text(?::json)
       on conflict (entry_id) do update
       set version = greatest(excluded.version, outbox.version + 1), available_at = now(), attempts = 0`,
      [version, JSON.stringify(entryIds)],
    );
  }

  /** Takes up to `limit` rows for a worker; they are its own until the lease ends, should it die. */
  async claim(owner: string, limit: number, leaseSeconds: number): Promise<readonly OutboxRow[]> {
    const rows = await this.#sql.execute<Row>(
      `update outbox set lease_owner = ?, lease_until = now() + ? * interval '1 second', attempts = attempts + 1
       where entry_id in (
         select entry_id from outbox
         where available_at <= now() and (lease_until is null or lease_until < now())
         order by available_at, entry_id limit ? for update skip locked
       )
       returning entry_id, version, attempts`,
      [owner, leaseSeconds, limit],
    );
    return rows.map((row) => ({ entryId: row.entry_id, version: Number(row.version), attempts: row.attempts }));
  }

  /** Prolongs what a worker has taken. */
  async renew(owner: string, leaseSeconds: number): Promise<void> {
    await this.#sql.execute(`update outbox set lease_until = now() + ? * interval '1 second' where lease_owner = ?`, [leaseSeconds, owner]);
  }

  /** Frees every row; only for who knows that no other process works on this base. */
  async releaseAll(): Promise<void> {
    await this.#sql.execute('update outbox set lease_owner = null, lease_until = null, available_at = now() where lease_owner is not null');
  }

  /**
   * Removes the rows that were sent; one that was asked for again meanwhile is free to be taken again. One that another
   * worker took meanwhile, because this one was held up beyond its lease, is asked for again: which of the two sent its
   * text last cannot be known.
   */
  async done(owner: string, rows: readonly OutboxRow[]): Promise<void> {
    const sent = JSON.stringify(rows.map(({ entryId, version }) => ({ entry_id: entryId, version })));
    const removed = await this.#sql.execute<{ entry_id: number }>(
      `delete from outbox using json_to_recordset(?::json) as sent (entry_id integer, version bigint)
       where outbox.entry_id = sent.entry_id and outbox.version = sent.version and outbox.lease_owner = ?
       returning outbox.entry_id`,
      [sent, owner],
    );
    const freed = await this.#sql.execute<{ entry_id: number }>(
      `update outbox set lease_owner = null, lease_until = null
       from json_to_recordset(?::json) as sent (entry_id integer, version bigint)
       where outbox.entry_id = sent.entry_id and outbox.lease_owner = ?
       returning outbox.entry_id`,
      [sent, owner],
    );
    const held = new Set([...removed, ...freed].map((row) => row.entry_id));
    const lost = rows.filter(({ entryId }) => !held.has(entryId));
    await this.add(
      lost.map(({ entryId }) => entryId),
      Math.max(0, ...lost.map(({ version }) => version)),
    );
  }

  /** Gives rows back that could not be sent, to be tried again after a pause. */
  async retry(owner: string, rows: readonly OutboxRow[], pauseSeconds: number, error: string): Promise<void> {
    await this.#sql.execute(
      `update outbox set lease_owner = null, lease_until = null, last_error = ?, available_at = now() + ? * interval '1 second'
       where lease_owner = ? and entry_id in (select value::integer from json_array_elements_text(?::json))`,
      [error.slice(0, 1000), pauseSeconds, owner, JSON.stringify(rows.map(({ entryId }) => entryId))],
    );
  }

  /** How many entries wait to be sent. */
  async size(): Promise<number> {
    const [row] = await this.#sql.execute<{ count: string | number }>('select count(*) as count from outbox');
    return Number(row?.count ?? 0);
  }
}
