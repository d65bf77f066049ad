import { setImmediate as rest } from 'node:timers/promises';
import { type Answerer, AnswererBuilder, type Catalogue } from '#domain';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';

/** An answerer with the catalogue that it answers from: what it quotes has to be shown from there too. */
export interface ReadyAnswerer {
  readonly answerer: Pick<Answerer, 'answer' | 'openings' | 'nearest'>;
  readonly catalogue: Catalogue;
}

/** Makes an answerer step by step. */
export interface AnswererMaker {
  /** Takes the next entries; false when all are taken. */
  step(count: number): boolean;
  build(): ReadyAnswerer['answerer'];
}

/** How often it is looked whether another catalogue is published, in ms. */
const POLL_MS = 250;

/** How long an answerer is made at a stretch, in ms: requests are answered between two stretches. */
const STRETCH_MS = 4;

/** Keeps an answerer in step with what is published. While a new one is made the old one answers; it needs no search engine. */
export class AskService {
  readonly #reader: Pick<CatalogueReader, 'current'>;
  readonly #onError: (error: unknown) => void;
  readonly #make: (catalogue: Catalogue) => AnswererMaker;
  readonly #first = Promise.withResolvers<ReadyAnswerer>();
  #current: ReadyAnswerer | undefined;
  #tried: Catalogue | undefined;
  #following: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  /** `onError` is told of every catalogue from which no answerer can be made. */
  constructor(
    reader: Pick<CatalogueReader, 'current'>,
    onError: (error: unknown) => void,
    make: (catalogue: Catalogue) => AnswererMaker = (catalogue) => new AnswererBuilder(catalogue),
  ) {
    this.#reader = reader;
    this.#onError = onError;
    this.#make = make;
    // Nobody may be waiting yet when the first one cannot be made.
    this.#first.promise.catch(() => undefined);
  }

  /** The answerer of the moment; only the first questions of all wait for one. */
  get ready(): ReadyAnswerer | Promise<ReadyAnswerer> {
    return this.#current ?? this.#first.promise;
  }

  /** Begins to make the first answerer and to follow what is published. */
  start(): void {
    this.#timer ??= setInterval(() => void this.follow(), POLL_MS).unref();
    void this.follow();
  }

  /** Resolves when the answerer is in step with what is published. */
  follow(): Promise<void> {
    this.#following ??= this.#catchUp().finally(() => {
      this.#following = undefined;
    });
    return this.#following;
  }

  /** Ends, in the middle of an answerer if need be. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#following;
    this.#first.reject(new Error('the service stops'));
  }

  async #catchUp(): Promise<void> {
    while (!this.#isStopped && this.#tried !== this.#reader.current) {
      const catalogue = this.#reader.current;
      this.#tried = catalogue;
      try {
        const answerer = await this.#build(catalogue);
        if (answerer === undefined) return;
        this.#current = { answerer, catalogue };
        this.#first.resolve(this.#current);
      } catch (error) {
        this.#onError(error);
        this.#first.reject(error);
      }
    }
  }

  async #build(catalogue: Catalogue): Promise<ReadyAnswerer['answerer'] | undefined> {
    const maker = this.#make(catalogue);
    for (let isMore = true; isMore;) {
      await rest();
      if (this.#isStopped) return undefined;
      const end = performance.now() + STRETCH_MS;
      while (isMore && performance.now() < end) isMore = maker.step(1);
    }
    await rest();
    return maker.build();
  }
}
