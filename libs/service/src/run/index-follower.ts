import type { Logger } from 'pino';
import type { Indexer } from '#features';

/** How long a start waits for the index, in ms; a longer comparison goes on while the service serves. */
const PATIENCE = 8000;

/** How long to wait before a comparison that failed is tried again, in ms. */
const PAUSE = 5000;

/** Compares the index with the base at the start and whenever the engine comes back, one comparison at a time. */
export class IndexFollower {
  readonly #indexer: Pick<Indexer, 'reconcile'>;
  readonly #logger: Logger;
  #comparing: Promise<string> | undefined;
  #again = false;
  #isFailing = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(indexer: Pick<Indexer, 'reconcile'>, logger: Logger) {
    this.#indexer = indexer;
    this.#logger = logger;
  }

  /** The comparison of the start, as far as it got in a few seconds, in words. */
  async first(): Promise<string> {
    const late = Promise.withResolvers<string>();
    const timer = setTimeout(() => late.resolve('goes on in the background; PostgreSQL answers searches meanwhile'), PATIENCE);
    const outcome = await Promise.race([this.#compare(), late.promise]);
    clearTimeout(timer);
    return outcome;
  }

  /** Compares once more, now or after the comparison that is under way. */
  catchUp(): void {
    if (this.#comparing !== undefined) this.#again = true;
    else void this.#compare();
  }

  #compare(): Promise<string> {
    this.#comparing = this.#reconcile().finally(() => {
      this.#comparing = undefined;
      if (!this.#again) return;
      this.#again = false;
      void this.#compare();
    });
    return this.#comparing;
  }

  async #reconcile(): Promise<string> {
    try {
      const { sent, rebuilt, isBusy = false } = await this.#indexer.reconcile();
      this.#isFailing = false;
      if (isBusy) {
        this.#later();
        return 'another process fills it';
      }
      return rebuilt ? `filled with ${sent} documents` : sent === 0 ? 'up to date' : `${sent} documents to send`;
    } catch (error) {
      if (!this.#isFailing) this.#logger.warn({ err: error }, 'the index could not be compared with the base; it is tried again');
      this.#isFailing = true;
      this.#later();
      return 'the engine does not answer; tried again in the background';
    }
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.catchUp(), PAUSE).unref();
  }
}
