import { setTimeout as sleep } from 'node:timers/promises';
import { type MeilisearchHttp, MeilisearchProblem } from './meilisearch-http.ts';

interface Task {
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly type: string;
  readonly error: { readonly message: string; readonly code: string } | null;
}

const REQUEST_MS = 30_000;

/** Writes to Meilisearch and waits until they are done there. */
export class MeilisearchTasks {
  readonly #http: MeilisearchHttp;
  readonly #timeoutMs: number;

  constructor(http: MeilisearchHttp, timeoutMs: number) {
    this.#http = http;
    this.#timeoutMs = timeoutMs;
  }

  /** Sends a write and resolves when it is done; rejects with Meilisearch's reason, or with one of the accepted codes resolves. */
  async run(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, acceptedCodes: readonly string[] = []): Promise<void> {
    try {
      const { taskUid } = await this.#http.request<{ taskUid: number }>(
        method,
        path,
        body === undefined ? undefined : JSON.stringify(body),
        REQUEST_MS,
      );
      await this.#wait(taskUid);
    } catch (error) {
      if (error instanceof MeilisearchProblem && error.code !== undefined && acceptedCodes.includes(error.code)) return;
      throw error;
    }
  }

  async #wait(taskUid: number): Promise<void> {
    const end = performance.now() + this.#timeoutMs;
    for (let pause = 4; performance.now() < end; pause = Math.min(pause * 1.5, 250)) {
      await sleep(pause);
      const task = await this.#http.request<Task>('GET', `/tasks/${taskUid}`, undefined, REQUEST_MS);
      if (task.status === 'succeeded') return;
      if (task.status === 'failed' || task.status === 'canceled') {
        throw new MeilisearchProblem(
          `Meilisearch's task ${taskUid} (${task.type}) ${task.status}: ${task.error?.message ?? 'no reason given'}`,
          undefined,
          task.error?.code,
        );
      }
    }
    throw new MeilisearchProblem(`Meilisearch's task ${taskUid} is not done after ${this.#timeoutMs} ms`);
  }
}
