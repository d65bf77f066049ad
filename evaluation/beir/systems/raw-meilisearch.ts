import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedMeilisearch } from '#search';
import type { BeirDocument } from '../beir-set.ts';
import type { RankingSystem } from '../system.ts';

const BATCH = 5_000;

/** Meilisearch alone, asked the whole question, dropping its most frequent words first. */
export class RawMeilisearch implements RankingSystem {
  readonly name = 'meilisearch';
  readonly #folder: string;
  readonly #engine: EmbeddedMeilisearch;
  #ids: readonly string[] = [];

  private constructor(folder: string, engine: EmbeddedMeilisearch) {
    this.#folder = folder;
    this.#engine = engine;
  }

  /** Starts one of its own; undefined where its binary is missing or does not start. */
  static async start(): Promise<RawMeilisearch | undefined> {
    const folder = await mkdtemp(join(tmpdir(), 'entendu-evaluate-'));
    const engine = new EmbeddedMeilisearch({ folder });
    if ((await engine.start()).kind === 'Started') return new RawMeilisearch(folder, engine);
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }

  async fill(documents: readonly BeirDocument[]): Promise<void> {
    this.#ids = documents.map(({ id }) => id);
    await this.#done(await this.#send('POST', '/indexes', { uid: 'passages', primaryKey: 'number' }));
    await this.#done(await this.#send('PATCH', '/indexes/passages/settings', { searchableAttributes: ['title', 'text'] }));
    for (let from = 0; from < documents.length; from += BATCH) {
      const batch = documents.slice(from, from + BATCH).map(({ title, text }, at) => ({ number: from + at, title, text }));
      await this.#done(await this.#send('POST', '/indexes/passages/documents', batch));
    }
  }

  async rank(question: string, limit: number): Promise<readonly string[]> {
    const answer = (await this.#send('POST', '/indexes/passages/search', {
      q: question,
      limit,
      matchingStrategy: 'frequency',
      attributesToRetrieve: ['number'],
    })) as { hits: readonly { number: number }[] };
    return answer.hits.map(({ number }) => this.#ids[number] ?? '');
  }

  async close(): Promise<void> {
    await this.#engine.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #done(task: unknown): Promise<void> {
    const { taskUid } = task as { taskUid: number };
    for (;;) {
      const { status, error } = (await this.#send('GET', `/tasks/${taskUid}`)) as { status: string; error?: { message: string } };
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') throw new Error(`Meilisearch: ${error?.message ?? status}`);
      await wait(20);
    }
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const address = this.#engine.address();
    if (address === undefined) throw new Error('Meilisearch is not running');
    const response = await fetch(`${address.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${address.apiKey ?? ''}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Meilisearch answered ${response.status} to ${method} ${path}: ${await response.text()}`);
    return response.json();
  }
}
