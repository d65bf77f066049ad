/** Where Meilisearch listens and the key that it asks for. */
export interface MeilisearchAddress {
  /** Such as `http://127.0.0.1:7700`. */
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
