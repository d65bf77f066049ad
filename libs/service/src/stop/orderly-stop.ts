/** One thing that must be ended, with the name under which it is told when it hangs. */
interface Closer {
  readonly name: string;
  readonly close: () => Promise<void> | void;
}

/** How a stop went. */
export type StopOutcome =
  | { readonly kind: 'Stopped' }
  | { readonly kind: 'Failed'; readonly name: string; readonly error: unknown }
  | { readonly kind: 'Hung'; readonly names: readonly string[] };

/**
 * Ends what was begun, in the opposite order: what was begun last is ended first. A part that fails to end does not keep
 * the others from ending; when the time is up, what still hangs is named.
 */
export class OrderlyStop {
  readonly #closers: Closer[] = [];
  readonly #deadline: number;
  #stopping: Promise<StopOutcome> | undefined;

  constructor(deadlineMilliseconds: number) {
    this.#deadline = deadlineMilliseconds;
  }

  /** Whether the stop has begun. */
  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  /** Adds a part that has begun. If the stop is already on, it is ended at once. */
  async add(name: string, close: () => Promise<void> | void): Promise<void> {
    if (this.#stopping !== undefined) await close();
    else this.#closers.push({ name, close });
  }

  /** Ends everything, once: later calls answer with the same outcome. */
  run(): Promise<StopOutcome> {
    this.#stopping ??= this.#run();
    return this.#stopping;
  }

  async #run(): Promise<StopOutcome> {
    const pending: string[] = this.#closers.map(({ name }) => name).reverse();
    let failed: StopOutcome | undefined;
    const work = async (): Promise<StopOutcome> => {
      for (const { name, close } of this.#closers.splice(0).reverse()) {
        try {
          await close();
        } catch (error) {
          failed ??= { kind: 'Failed', name, error };
        }
        pending.shift();
      }
      return failed ?? { kind: 'Stopped' };
    };
    const timeUp = Promise.withResolvers<StopOutcome>();
    const timer = setTimeout(() => timeUp.resolve({ kind: 'Hung', names: pending }), this.#deadline);
    const outcome = await Promise.race([work(), timeUp.promise]);
    clearTimeout(timer);
    return outcome;
  }
}
