import { randomUUID } from 'node:crypto';
import type { IndexedVersion, IndexHits, SearchDocument, SearchIndex, SearchQuery } from '../search-index.ts';
import { toMeilisearchDocument } from './meilisearch-document.ts';
import { type MeilisearchAddress, MeilisearchHttp, MeilisearchProblem } from './meilisearch-http.ts';
import { hitsOf, mergedHits, type MeilisearchHits, searchBody, termsToSend } from './meilisearch-query.ts';
import { ENTRIES_SETTINGS, hasSettings } from './meilisearch-settings.ts';
import { MeilisearchTasks } from './meilisearch-tasks.ts';
import { SearchBatches } from './search-batches.ts';

/** How to reach Meilisearch. */
export interface MeilisearchIndexOptions {
  /** Asked before every request, so that a restart on another port is followed; undefined: it is not running. */
  readonly address: () => MeilisearchAddress | undefined;
  /** Name of the index; default `entries`. */
  readonly indexName?: string | undefined;
  /** How long one task may take, in ms; default 120 000. */
  readonly taskTimeoutMs?: number | undefined;
}

const PAGE = 1000;
const REQUEST_MS = 10_000;
/** A fresh index older than this was left by a process that died. */
const LEFTOVER_MS = 3_600_000;

/** The index in Meilisearch. */
export class MeilisearchIndex implements SearchIndex {
  readonly engine = 'MEILISEARCH';
  readonly #name: string;
  readonly #http: MeilisearchHttp;
  readonly #tasks: MeilisearchTasks;
  readonly #searchPath: string;
  readonly #batches: SearchBatches;

  constructor(options: MeilisearchIndexOptions) {
    this.#name = options.indexName ?? 'entries';
    this.#http = new MeilisearchHttp(options.address);
    this.#tasks = new MeilisearchTasks(this.#http, options.taskTimeoutMs ?? 120_000);
    this.#searchPath = `/indexes/${this.#name}/search`;
    this.#batches = new SearchBatches((bodies, timeoutMs) => this.#send(bodies, timeoutMs));
  }

  async search(query: SearchQuery, timeoutMs = 5_000): Promise<IndexHits> {
    const terms = termsToSend(query);
    if (terms.length === 0) return { hits: [], total: 0 };
    const found = hitsOf(await this.#batches.search(searchBody(terms.join(' '), query, false), timeoutMs), query);
    return found.total === 0 && terms.length > 1 ? this.#searchEachTerm(terms, query, timeoutMs) : found;
  }

  async #send(bodies: readonly Record<string, unknown>[], timeoutMs: number): Promise<readonly MeilisearchHits[]> {
    const [only] = bodies;
    if (bodies.length === 1 && only !== undefined) {
      return [await this.#http.request<MeilisearchHits>('POST', this.#searchPath, JSON.stringify(only), timeoutMs)];
    }
    return this.#searchTogether(bodies, timeoutMs);
  }

  async #searchTogether(bodies: readonly Record<string, unknown>[], timeoutMs: number): Promise<readonly MeilisearchHits[]> {
    const body = JSON.stringify({ queries: bodies.map((search) => ({ indexUid: this.#name, ...search })) });
    return (await this.#http.request<{ results: MeilisearchHits[] }>('POST', '/multi-search', body, timeoutMs)).results;
  }

  /** Words that never stand together: what each of them finds is added up. */
  async #searchEachTerm(terms: readonly string[], query: SearchQuery, timeoutMs: number): Promise<IndexHits> {
    const bodies = terms.map((term, at) => searchBody(at === terms.length - 1 ? term : `${term} `, query, true));
    return mergedHits(await this.#searchTogether(bodies, timeoutMs), query);
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.#prepare(this.#name);
    await this.#add(this.#name, documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#tasks.run('POST', `/indexes/${this.#name}/documents/delete-batch`, ids, ['index_not_found']);
  }

  async replaceAll(batches: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    await this.#dropLeftovers();
    const fresh = `${this.#name}-${randomUUID()}`;
    await this.#prepare(fresh);
    try {
      for await (const documents of batches) if (documents.length > 0) await this.#add(fresh, documents);
      // Where there is no index yet, the fresh one takes the name; otherwise the two trade theirs.
      const rename = (await this.#settingsOf(this.#name)) === undefined;
      await this.#tasks.run('POST', '/swap-indexes', [{ indexes: [fresh, this.#name], rename }]);
    } finally {
      await this.#tasks.run('DELETE', `/indexes/${fresh}`, undefined, ['index_not_found']);
    }
  }

  async *indexedVersions(): AsyncIterable<readonly IndexedVersion[]> {
    // Documents that another version of this code wrote have to be written anew; its settings are what tells.
    const actual = await this.#settingsOf(this.#name);
    if (actual === undefined || !hasSettings(actual)) return;
    for (let offset = 0; ; offset += PAGE) {
      const page = await this.#versionsFrom(offset);
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
    }
  }

  async checkHealth(): Promise<void> {
    await this.#http.request('POST', this.#searchPath, '{"limit":0}', REQUEST_MS);
  }

  /** Ends the connections. */
  close(): Promise<void> {
    return this.#http.close();
  }

  async #versionsFrom(offset: number): Promise<IndexedVersion[]> {
    const body = JSON.stringify({ fields: ['id', 'version'], limit: PAGE, offset });
    try {
      const path = `/indexes/${this.#name}/documents/fetch`;
      return (await this.#http.request<{ results: IndexedVersion[] }>('POST', path, body, REQUEST_MS)).results;
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  }

  /** Makes the index when it is missing and gives it its settings when they differ. */
  async #prepare(name: string): Promise<void> {
    const actual = await this.#settingsOf(name);
    if (actual !== undefined && hasSettings(actual)) return;
    if (actual === undefined) await this.#tasks.run('POST', '/indexes', { uid: name, primaryKey: 'id' }, ['index_already_exists']);
    await this.#tasks.run('PATCH', `/indexes/${name}/settings`, ENTRIES_SETTINGS);
  }

  async #settingsOf(name: string): Promise<Record<string, unknown> | undefined> {
    try {
      return await this.#http.request<Record<string, unknown>>('GET', `/indexes/${name}/settings`, undefined, REQUEST_MS);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async #add(name: string, documents: readonly SearchDocument[]): Promise<void> {
    await this.#tasks.run('POST', `/indexes/${name}/documents?primaryKey=id`, documents.map(toMeilisearchDocument));
  }

  async #dropLeftovers(): Promise<void> {
    const path = `/indexes?limit=${PAGE}`;
    const { results } = await this.#http.request<{ results: { uid: string; updatedAt: string }[] }>('GET', path, undefined, REQUEST_MS);
    for (const { uid, updatedAt } of results) {
      if (!uid.startsWith(`${this.#name}-`) || Date.now() - Date.parse(updatedAt) < LEFTOVER_MS) continue;
      await this.#tasks.run('DELETE', `/indexes/${uid}`, undefined, ['index_not_found']);
    }
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof MeilisearchProblem && error.code === 'index_not_found';
}
