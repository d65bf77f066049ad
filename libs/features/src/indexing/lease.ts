import type { Sql } from '#database';

/** A right that one process has at a time, and that ends by itself when the process dies. */
export class Lease {
  readonly #sql: Sql;
  readonly #name: string;
  readonly #owner: string;

  constructor(sql: Sql, name: string, owner: string) {
    this.#sql = sql;
    this.#name = name;
    this.#owner = owner;
  }

  /** Takes the lease if nobody has it, and says whether it did. */
  async take(seconds: number): Promise<boolean> {
    const rows = await this.#sql.execute(
      `insert into lease (name, owner, until) values (?, ?, now() + ? * interval '1 second')
       on conflict (name) do update set owner = excluded.owner, until = excluded.until where lease.until < now()
       returning name`,
      [this.#name, this.#owner, seconds],
    );
    return rows.length > 0;
  }

  /** Prolongs the lease. */
  async renew(seconds: number): Promise<void> {
    await this.#sql.execute(`update lease set until = now() + ? * interval '1 second' where name = ? and owner = ?`, [
      seconds,
      this.#name,
      this.#owner,
    ]);
  }

  /** Gives the lease back. */
  async release(): Promise<void> {
    await this.#sql.execute('delete from lease where name = ? and owner = ?', [this.#name, this.#owner]);
  }
}

/** Does the work while its lease is prolonged, every third of its length, so that a dead process frees it soon. */
export async function whileRenewing<Result>(seconds: number, renew: () => Promise<void>, work: () => Promise<Result>): Promise<Result> {
  let failure: unknown;
  const timer = setInterval(
    () => {
      renew().catch((error: unknown) => {
        failure = error;
      });
    },
    (seconds * 1000) / 3,
  );
  try {
    const result = await work();
    // Without its lease the work may have run beside another's: it counts as failed, and is done again.
    if (failure !== undefined) throw failure;
    return result;
  } finally {
    clearInterval(timer);
  }
}
