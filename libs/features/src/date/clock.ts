/** Says what day it is. An abstract class, so that it is its own injection token. */
export abstract class Clock {
  /** The day in Québec, YYYY-MM-DD. */
  abstract today(): string;
}

const QUEBEC_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto', dateStyle: 'short' });
const QUEBEC_DAY_LIFETIME_MS = 1000;

/** The day of a moment in Québec, YYYY-MM-DD. */
export function quebecDay(moment: Date): string {
  return QUEBEC_DAY.format(moment);
}

/** The machine's clock, in the time zone of Québec. */
export class SystemClock extends Clock {
  #day = '';
  #readAt = Number.NEGATIVE_INFINITY;

  override today(): string {
    const now = Date.now();
    // Formatting in a time zone costs more than most queries, so a day is kept for a second.
    if (now - this.#readAt >= QUEBEC_DAY_LIFETIME_MS || now < this.#readAt) {
      this.#day = QUEBEC_DAY.format(now);
      this.#readAt = now;
    }
    return this.#day;
  }
}
