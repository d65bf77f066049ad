import type { Outcome } from './outcome.ts';

/** Keeps only the last of several questions: asking cancels the one before, and a late answer counts as cancelled. */
export class Latest {
  #controller: AbortController | undefined;

  /** Asks; `ask` is given the signal that tells it to stop. */
  async ask<Result>(ask: (signal: AbortSignal) => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    const outcome = await ask(controller.signal);
    return controller.signal.aborted ? { kind: 'CANCELLED' } : outcome;
  }

  /** Drops the question under way, if there is one. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }
}
