import type { SearchIndex, SearchQuery, ServedHits } from './search-index.ts';

/** The engines and their patience. */
export interface FallbackSearchOptions {
  /** Asked first; absent: it is not there, and the other one answers. */
  readonly primary?: SearchIndex | undefined;
  readonly secondary: SearchIndex;
  /** Milliseconds that only grow, such as `performance.now()`. */
  readonly now: () => number;
  /** How long the first engine may take, in ms; default 400. */
  readonly timeoutMs?: number | undefined;
  /** How long the second engine may take, in ms; default 550, so that both together stay under a second. */
  readonly secondaryTimeoutMs?: number | undefined;
  /** After so many failures in a row the first engine is left alone; default 3. */
  readonly failuresToOpen?: number | undefined;
  /** How long it is left alone before it is tried again, in ms; default 500. */
  readonly cooldownMs?: number | undefined;
  /** Told when the first engine is given up, with the last failure, and when it is used again. */
  readonly onChange?: ((state: BreakerState, failure?: unknown) => void) | undefined;
}

/** CLOSED: the first engine is used. OPEN: it is left alone. PROBING: it is being tried beside the second one. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'PROBING';

/**
 * Search that does not go down with its first engine. Nobody waits for an engine that is known to fail: while it is left alone, it is tried
 * with a copy of a search that the second engine answers.
 */
export class FallbackSearch {
  readonly #options: FallbackSearchOptions;
  readonly #timeoutMs: number;
  #state: BreakerState = 'CLOSED';
  #failures = 0;
  #openedAt = 0;

  constructor(options: FallbackSearchOptions) {
    this.#options = options;
    this.#timeoutMs = options.timeoutMs ?? 400;
  }

  /** Whether the first engine is used. */
  get state(): BreakerState {
    return this.#state;
  }

  /** What was found, and by which engine. Rejects only when both fail. */
  async search(query: SearchQuery): Promise<ServedHits> {
    const { primary } = this.#options;
    if (primary === undefined) return this.#second(query);
    if (this.#state !== 'CLOSED') {
      this.#probe(primary, query);
      return this.#second(query);
    }
    try {
      const { hits, total } = await primary.search(query, this.#timeoutMs);
      this.#failures = 0;
      return { hits, total, engine: primary.engine };
    } catch (failure) {
      this.#countFailure(failure);
      return this.#second(query);
    }
  }

  async #second(query: SearchQuery): Promise<ServedHits> {
    const { secondary, secondaryTimeoutMs = 550 } = this.#options;
    const { hits, total } = await secondary.search(query, secondaryTimeoutMs);
    return { hits, total, engine: secondary.engine };
  }

  #countFailure(failure: unknown): void {
    this.#failures += 1;
    if (this.#state === 'CLOSED' && this.#failures >= (this.#options.failuresToOpen ?? 3)) this.#become('OPEN', failure);
  }

  #probe(primary: SearchIndex, query: SearchQuery): void {
    if (this.#state !== 'OPEN' || this.#options.now() - this.#openedAt < (this.#options.cooldownMs ?? 500)) return;
    this.#become('PROBING');
    primary.search(query, this.#timeoutMs).then(
      () => this.#become('CLOSED'),
      (failure: unknown) => this.#become('OPEN', failure),
    );
  }

  #become(state: BreakerState, failure?: unknown): void {
    const before = this.#state;
    this.#state = state;
    if (state === 'OPEN') this.#openedAt = this.#options.now();
    if (state === 'CLOSED') this.#failures = 0;
    if (before === 'CLOSED' || state === 'CLOSED') this.#options.onChange?.(state, failure);
  }
}
