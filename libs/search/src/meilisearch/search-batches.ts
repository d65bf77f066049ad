import { MeilisearchProblem } from './meilisearch-http.ts';
import type { MeilisearchHits } from './meilisearch-query.ts';

/** Sends the bodies of some searches in one request and gives their answers, in order. */
export type SendSearches = (bodies: readonly Record<string, unknown>[], timeoutMs: number) => Promise<readonly MeilisearchHits[]>;

interface Waiting {
  readonly body: Record<string, unknown>;
  readonly timeoutMs: number;
  readonly resolve: (hits: MeilisearchHits) => void;
  readonly reject: (problem: unknown) => void;
}

/** One request for each processor that Meilisearch is sure to have; what comes meanwhile goes together. */
const MOST_REQUESTS = 2;
/** Searches of one request are answered one after the other, so that more of them would wait for each other. */
const MOST_TOGETHER = 5;

/**
 * Searches that come while others are under way wait for one of them to end and are then sent in one request, which costs both sides
 * less than a request for each. A search that comes alone goes at once. Each rejects after its own time-out, waiting included.
 */
export class SearchBatches {
  readonly #send: SendSearches;
  readonly #waiting = new Set<Waiting>();
  #underWay = 0;

  constructor(send: SendSearches) {
    this.#send = send;
  }

  /** The answer to one search. */
  search(body: Record<string, unknown>, timeoutMs: number): Promise<MeilisearchHits> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new MeilisearchProblem(`Meilisearch has not answered a search in ${timeoutMs} ms`));
      }, timeoutMs);
      const waiting: Waiting = {
        body,
        timeoutMs,
        resolve: (hits) => {
          clearTimeout(timer);
          resolve(hits);
        },
        reject: (problem) => {
          clearTimeout(timer);
          reject(problem);
        },
      };
      this.#waiting.add(waiting);
      // At the end of this turn, when everything has come that comes together.
      if (this.#waiting.size === 1) queueMicrotask(() => this.#next());
    });
  }

  #next(): void {
    while (this.#underWay < MOST_REQUESTS && this.#waiting.size > 0) {
      const batch = [...this.#waiting].slice(0, MOST_TOGETHER);
      for (const waiting of batch) this.#waiting.delete(waiting);
      this.#underWay += 1;
      void this.#carryOut(batch);
    }
  }

  async #carryOut(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.#send(
        batch.map(({ body }) => body),
        Math.max(...batch.map(({ timeoutMs }) => timeoutMs)),
      );
      batch.forEach(({ resolve }, at) => resolve(answers[at] ?? { hits: [], totalHits: 0 }));
    } catch (problem) {
      for (const { reject } of batch) reject(problem);
    } finally {
      this.#underWay -= 1;
      this.#next();
    }
  }
}
