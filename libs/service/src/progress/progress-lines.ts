import { styleText } from 'node:util';
import type { ProgressEvent } from './progress.ts';

/** What is needed of a stream to write progress on it. */
export interface LineStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Steps shorter than this are told once, when they are done. */
const QUIET_MILLISECONDS = 1000;

/**
 * Writes progress as lines: one per finished step with its time. What takes more than a second shows on a terminal as one
 * changing line, elsewhere as one line that says what is awaited.
 */
export class ProgressLines {
  readonly #stream: LineStream;
  readonly #running = new Map<string, { begin: number; detail: string; told: boolean }>();
  #ticker: NodeJS.Timeout | undefined;
  #openLine = false;

  constructor(stream: LineStream) {
    this.#stream = stream;
  }

  /** Takes one event in; give it to `progressTo`. */
  readonly hear = (event: ProgressEvent): void => {
    if (event.kind === 'note') return this.#line(`  ${event.text}`);
    const { kind, name, detail, milliseconds } = event;
    if (kind === 'begun') this.#running.set(name, { begin: performance.now() - milliseconds, detail, told: false });
    else if (kind === 'going') {
      const step = this.#running.get(name);
      if (step !== undefined) step.detail = detail;
    } else {
      this.#running.delete(name);
      const mark = kind === 'done' ? this.#style('green', '✔') : this.#style('red', '✘');
      this.#line(`${mark} ${name}${detail === '' ? '' : ` · ${detail}`} ${this.#style('dim', `(${seconds(milliseconds)})`)}`);
    }
    this.#tick();
  };

  #tick(): void {
    clearTimeout(this.#ticker);
    if (this.#running.size === 0) return;
    const now = performance.now();
    const late = [...this.#running].filter(([, { begin }]) => now - begin >= QUIET_MILLISECONDS);
    if (this.#stream.isTTY === true) {
      const text = late
        .map(([name, { begin, detail }]) => `${name}${detail === '' ? '' : ` · ${detail}`} ${seconds(now - begin)}`)
        .join(', ');
      if (text !== '') {
        this.#stream.write(`\r\u001B[2K… ${text}`.slice(0, (this.#stream.columns ?? 80) + 4));
        this.#openLine = true;
      }
    } else {
      for (const [name, step] of late) {
        if (!step.told) this.#line(`… ${name}`);
        step.told = true;
      }
    }
    this.#ticker = setTimeout(() => this.#tick(), 200).unref();
  }

  #line(text: string): void {
    this.#stream.write(`${this.#openLine ? '\r\u001B[2K' : ''}${text}\n`);
    this.#openLine = false;
  }

  #style(format: 'green' | 'red' | 'dim', text: string): string {
    return this.#stream.isTTY === true && process.env['NO_COLOR'] === undefined ? styleText(format, text, { validateStream: false }) : text;
  }
}

/** A duration as it is told: 340 ms, 2.4 s. */
export function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
