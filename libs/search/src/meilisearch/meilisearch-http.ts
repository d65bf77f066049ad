import { Pool } from 'undici';

/** Where Meilisearch listens and the key that it asks for. */
export interface MeilisearchAddress {
  /** Such as `http://127.0.0.1:7700`; may have a path. */
  readonly url: string;
  readonly apiKey?: string | undefined;
}

/** Meilisearch cannot be reached, was too slow, or refused. */
export class MeilisearchProblem extends Error {
  override readonly name = 'MeilisearchProblem';
  /** HTTP status, or undefined when there was no answer. */
  readonly status: number | undefined;
  /** Meilisearch's own code, such as `index_not_found`. */
  readonly code: string | undefined;

  constructor(message: string, status?: number, code?: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.code = code;
  }
}

interface Connection {
  readonly address: MeilisearchAddress;
  readonly pool: Pool;
  readonly path: string;
  readonly headers: Record<string, string>;
}

/** Keep-alive HTTP to Meilisearch, wherever it listens now. */
export class MeilisearchHttp {
  readonly #address: () => MeilisearchAddress | undefined;
  #connection: Connection | undefined;

  constructor(address: () => MeilisearchAddress | undefined) {
    this.#address = address;
  }

  /** The answer's JSON. Rejects with a MeilisearchProblem when there is none in time, or when its status is an error. */
  request<Answer>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body: string | undefined, timeoutMs: number): Promise<Answer> {
    const connection = this.#connect();
    if (connection === undefined) return Promise.reject(new MeilisearchProblem('Meilisearch is not running'));
    const { pool, headers } = connection;
    // `dispatch` instead of `request`: no stream per answer, on the path that every search takes.
    return new Promise<Answer>((resolve, reject) => {
      let status = 0;
      let abort: ((reason: Error) => void) | undefined;
      let isOver = false;
      const chunks: Buffer[] = [];
      const fail = (problem: MeilisearchProblem): void => {
        isOver = true;
        clearTimeout(timer);
        reject(problem);
      };
      const timer = setTimeout(() => {
        const problem = new MeilisearchProblem(`Meilisearch has not answered ${method} ${path} in ${timeoutMs} ms`);
        fail(problem);
        abort?.(problem);
      }, timeoutMs);
      pool.dispatch(
        { method, path: connection.path + path, headers, body: body ?? null },
        {
          onRequestStart(controller) {
            if (isOver) controller.abort(new Error('given up'));
            else abort = (reason) => controller.abort(reason);
          },
          onResponseStart(_controller, statusCode) {
            status = statusCode;
          },
          onResponseData(_controller, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            if (isOver) return;
            const text = chunks.length === 1 && chunks[0] !== undefined ? chunks[0].toString() : Buffer.concat(chunks).toString();
            if (status >= 400) return fail(refusal(method, path, status, text));
            try {
              resolve(JSON.parse(text === '' ? 'null' : text) as Answer);
              clearTimeout(timer);
            } catch (error) {
              fail(
                new MeilisearchProblem(`Meilisearch answered ${method} ${path} with something else than JSON`, status, undefined, error),
              );
            }
          },
          onResponseError(_controller, error) {
            if (!isOver) fail(new MeilisearchProblem(`Meilisearch cannot be reached: ${error.message}`, undefined, undefined, error));
          },
        },
      );
    });
  }

  /** Ends the connections; a later request opens new ones. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.pool.destroy();
  }

  #connect(): Connection | undefined {
    const address = this.#address();
    const current = this.#connection;
    if (current !== undefined && current.address.url === address?.url && current.address.apiKey === address.apiKey) return current;
    if (current !== undefined) void current.pool.destroy().catch(() => undefined);
    this.#connection = address === undefined ? undefined : open(address);
    return this.#connection;
  }
}

function open(address: MeilisearchAddress): Connection {
  const { origin, pathname } = new URL(address.url);
  return {
    address,
    pool: new Pool(origin, { connections: 64, connect: { timeout: 2_000 }, headersTimeout: 0, bodyTimeout: 0 }),
    path: pathname.replace(/\/+$/, ''),
    headers: {
      'content-type': 'application/json',
      ...(address.apiKey === undefined ? {} : { authorization: `Bearer ${address.apiKey}` }),
    },
  };
}

function refusal(method: string, path: string, status: number, text: string): MeilisearchProblem {
  let message = text.slice(0, 200);
  let code: string | undefined;
  try {
    const answer = JSON.parse(text) as { message?: string; code?: string };
    message = answer.message ?? message;
    code = answer.code;
  } catch {
    // A proxy's own page; its beginning is in the message.
  }
  return new MeilisearchProblem(`Meilisearch refused ${method} ${path} (${status}): ${message}`, status, code);
}
