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
  /** How long the second engine may take, in ms; default 900. */
  readonly secondaryTimeoutMs?: number | undefined;
  /** After so many failures in a row the first engine is left alone; default 3. */
  readonly failuresToOpen?: number | undefined;
  /** How long it is left alone before it is tried again, in ms; default 500. */
  readonly cooldownMs?: number | undefined;
  /** Told when the first engine is given up and when it is used again. */
  readonly onChange?: ((state: BreakerState) => void) | undefined;
}

/** CLOSED: the first engine is used. OPEN: it is left alone. PROBING: it is being tried beside the second one. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'PROBING';

/** Search that does not go down with its first engine. */
export class FallbackSearch {
  readonly #options: FallbackSearchOptions;
  constructor(options: FallbackSearchOptions) {
    this.#options = options;
  }
  /** Whether the first engine is used. */
  get state(): BreakerState {
    return 'CLOSED';
  }
  /** What was found, and by which engine. */
  async search(query: SearchQuery): Promise<ServedHits> {
    return { ...(await this.#options.secondary.search(query)), engine: this.#options.secondary.engine };
  }
}
