import { type DestinationStream, pino } from 'pino';

/** Lines wait for one another up to so many bytes, and no longer than this. */
const GATHERED_BYTES = 4096;
const LONGEST_WAIT_MS = 200;
/** A reader that does not keep up loses lines rather than filling our memory. */
const MOST_BYTES = 8 << 20;

/**
 * Standard output for logs, written some lines at a time: a write for each request took a tenth of the service's time. What waits
 * is written before the process ends; a killed process loses the last fifth of a second of its log, and nothing else.
 */
export function logDestination(): DestinationStream {
  const destination = pino.destination({ dest: 1, sync: false, minLength: GATHERED_BYTES, maxLength: MOST_BYTES });
  setInterval(() => destination.flush(), LONGEST_WAIT_MS).unref();
  return destination;
}
