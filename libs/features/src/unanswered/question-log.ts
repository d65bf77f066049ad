import { type HeardQuestion, QuestionListener } from './question-listener.ts';
import type { QuestionNotes } from './question-notes.ts';

/** How many questions wait at most; more are dropped. */
const MOST_WAITING = 200;

/** How long questions gather before they are written together, in ms. */
const GATHERING = 2000;

/** How often old traces are deleted, in ms. */
const SWEEPING = 3_600_000;

/** How often it is told at most that questions were dropped, in ms. */
const TELLING = 60_000;

/** What a log of questions needs beside the place where they are noted. */
export interface QuestionLogOptions {
  /** False: nothing is noted, and what was noted before still goes when its time has come. */
  readonly isOn: boolean;
  /** Told now and then how many questions were dropped since, with the last reason that is an error. */
  readonly onDropped: (dropped: number, error: unknown) => void;
  readonly now?: () => Date;
}

/** Notes questions behind the back of who asks: a short queue, written a few times a minute, and dropped when the database is away. */
export class QuestionLog extends QuestionListener {
  readonly #notes: Pick<QuestionNotes, 'note' | 'sweep'>;
  readonly #options: QuestionLogOptions;
  readonly #now: () => Date;
  #waiting: HeardQuestion[] = [];
  #writing: Promise<void> | undefined;
  #gathering: NodeJS.Timeout | undefined;
  #sweeping: NodeJS.Timeout | undefined;
  #dropped = 0;
  #toldAt = Number.NEGATIVE_INFINITY;
  #error: unknown;

  constructor(notes: Pick<QuestionNotes, 'note' | 'sweep'>, options: QuestionLogOptions) {
    super();
    this.#notes = notes;
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  override hear(heard: HeardQuestion): boolean {
    if (!this.#options.isOn) return false;
    if (this.#waiting.length >= MOST_WAITING) this.#drop(1);
    else this.#waiting.push(heard);
    this.#gathering ??= setTimeout(() => void this.flush(), GATHERING).unref();
    return true;
  }

  /** Begins to delete old traces, now and every hour. */
  start(): void {
    const sweep = () => void this.#notes.sweep(this.#now()).catch((error: unknown) => this.#drop(0, error));
    sweep();
    this.#sweeping ??= setInterval(sweep, SWEEPING).unref();
  }

  /** Writes what waits; never rejects. */
  async flush(): Promise<void> {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    await this.#writing;
    const questions = this.#waiting;
    if (questions.length === 0) return;
    this.#waiting = [];
    this.#writing = this.#notes.note(questions, this.#now()).catch((error: unknown) => this.#drop(questions.length, error));
    await this.#writing;
    this.#writing = undefined;
  }

  /** Writes what waits, and ends. */
  async stop(): Promise<void> {
    clearInterval(this.#sweeping);
    this.#sweeping = undefined;
    await this.flush();
  }

  #drop(count: number, error?: unknown): void {
    this.#dropped += count;
    this.#error = error ?? this.#error;
    const now = this.#now().getTime();
    if (now - this.#toldAt < TELLING) return;
    this.#toldAt = now;
    this.#options.onDropped(this.#dropped, this.#error);
    this.#dropped = 0;
    this.#error = undefined;
  }
}
