import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { queryTerms } from '#domain';
import type { IndexedVersion, IndexHit, IndexHits, SearchDocument, SearchIndex, SearchQuery } from '../search-index.ts';
import { toSearchRow, vocabularyOf } from './search-row.ts';
import type { Sql } from './sql.ts';
import { STATEMENTS } from './statements.ts';
import { repairable, type Resemblance, toTextSearchQuery } from './text-search-query.ts';

const PAGE = 1000;

/**
 * The index in PostgreSQL, in the tables of the search migration. Writes made through `within(transaction)` are part of that transaction:
 * what is in the base is found as soon as it is there.
 */
export class PostgresSearchIndex implements SearchIndex {
  readonly engine = 'POSTGRESQL';
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The same index through another way to the database, such as a transaction that is open. */
  within(sql: Sql): PostgresSearchIndex {
    return new PostgresSearchIndex(sql);
  }

  search(query: SearchQuery, timeoutMs = 5_000): Promise<IndexHits> {
    return beforeDeadline(this.#search(query), timeoutMs);
  }

  async #search(query: SearchQuery): Promise<IndexHits> {
    const typed = queryTerms(query.query);
    if (typed.terms.length === 0) return { hits: [], total: 0 };
    const mistypable = repairable(typed.terms);
    const resemblances =
      mistypable.length === 0 ? [] : await this.#sql.execute<Resemblance>(STATEMENTS.resemblances, [JSON.stringify(mistypable)]);
    const { any, all, stems, near, titled, phrase } = toTextSearchQuery(typed, resemblances);
    const kinds = (query.kinds ?? []).join(',');
    const found = (limit: number, offset: number): Promise<FoundRow[]> =>
      this.#sql.execute<FoundRow>(STATEMENTS.search, [any, all, stems, near, titled, phrase, query.locale, kinds, kinds, limit, offset]);
    const rows = await found(query.limit, query.offset);
    // Past the last hit there is no row to carry the total.
    const total = rows[0]?.total ?? (query.offset === 0 ? 0 : ((await found(1, 0))[0]?.total ?? 0));
    return { hits: rows.map(({ kind, slug, score }) => ({ kind, slug, score })), total };
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    const rows = rowsOf(documents);
    if (rows.length === 0) return;
    await this.#sql.execute(STATEMENTS.learn, [JSON.stringify(vocabularyOf(rows))]);
    await this.#sql.execute(STATEMENTS.put, [JSON.stringify(rows)]);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#sql.execute(STATEMENTS.remove, [JSON.stringify(ids)]);
  }

  async replaceAll(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const run = randomUUID();
    await this.#sql.execute(STATEMENTS.dropLeftovers);
    try {
      // Outside of any transaction: the batches may themselves come from the database's only connection.
      for await (const documents of batches) {
        const rows = rowsOf(documents);
        if (rows.length === 0) continue;
        await this.#sql.execute(STATEMENTS.learn, [JSON.stringify(vocabularyOf(rows))]);
        await this.#sql.execute(STATEMENTS.stage, [run, JSON.stringify(rows)]);
        // An embedded database computes in this very thread; requests must get their turn.
        await nextTurn();
      }
      await this.#sql.transactional(async (sql) => {
        await sql.execute(STATEMENTS.empty);
        await sql.execute(STATEMENTS.swap, [run]);
        await sql.execute(STATEMENTS.forget);
      });
    } finally {
      await this.#sql.execute(STATEMENTS.dropStaged, [run]);
    }
  }

  async *indexedVersions(): AsyncIterable<readonly IndexedVersion[]> {
    let after = '';
    for (;;) {
      const rows = await this.#sql.execute<{ id: string; version: string | number }>(STATEMENTS.versions, [after, PAGE]);
      if (rows.length > 0) yield rows.map(({ id, version }) => ({ id, version: Number(version) }));
      if (rows.length < PAGE) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  async checkHealth(): Promise<void> {
    await this.#sql.execute(STATEMENTS.health);
  }
}

interface FoundRow extends IndexHit {
  readonly total: number;
}

/** One row for each id, the last one given. */
function rowsOf(documents: readonly SearchDocument[]): ReturnType<typeof toSearchRow>[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()].map(toSearchRow);
}

async function beforeDeadline<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`PostgreSQL has not answered the search in ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
