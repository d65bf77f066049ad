import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Catalogue, EntryHistory, EntryKind, PublishedEntry, RecordedAct, Rules } from '#domain';
import { AskService, CatalogueReader, Clock, EntryFinder, type FoundEntries, type QuestionListener } from '#features';
import type { ApplicationSettings, HealthReport } from '../../../apps/api/src/application.ts';
import { createApplication } from '../../../apps/api/src/application.ts';
import { theHistories } from '../../factories/agreement.ts';

/** What a test changes of the service that it talks to. */
export interface PublicApiOptions {
  readonly catalogue: Catalogue;
  readonly revisions?: readonly PublishedEntry[];
  /** What was done about the agreement on every entry. */
  readonly log?: readonly RecordedAct[];
  /** Rules of eligibility that were once in force. */
  readonly earlierRules?: readonly Rules[];
  /** What every search finds; a function may take its time or throw. */
  readonly found?: FoundEntries | (() => Promise<FoundEntries>);
  readonly health?: HealthReport;
  /** Who hears of questions without an answer; default: nobody. */
  readonly questions?: QuestionListener;
  readonly settings?: Partial<ApplicationSettings>;
  readonly today?: string;
}

/** An answer of the service. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each test knows the shape of what it asked for
  readonly json: any;
}

/** The service on a free port, in this process, over a catalogue that the test made. */
export interface PublicApi {
  readonly origin: string;
  readonly server: Server;
  /** What was logged so far, line by line. */
  readonly log: readonly string[];
  request(path: string, options?: RequestInit): Promise<Answer>;
  get(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  post(query: string, variables?: object): Promise<Answer>;
  publish(catalogue: Catalogue): void;
  close(): Promise<void>;
}

class GivenCatalogue extends CatalogueReader {
  current: Catalogue;
  readonly #revisions: readonly PublishedEntry[];

  readonly #log: readonly RecordedAct[];
  readonly #earlierRules: readonly Rules[];

  constructor(catalogue: Catalogue, { revisions = [], log = [], earlierRules = [] }: PublicApiOptions) {
    super();
    this.current = catalogue;
    this.#revisions = revisions;
    this.#log = log;
    this.#earlierRules = earlierRules;
  }

  override async rules(revision: string): Promise<Rules | undefined> {
    return [this.current.rules, ...this.#earlierRules].find((rules) => rules?.revision === revision);
  }

  override revision(kind: EntryKind, slug: string, revision: number): Promise<PublishedEntry | undefined> {
    return theHistories(this.current, this.#revisions, this.#log).revision(kind, slug, revision);
  }

  override history(kind: EntryKind, slug: string): Promise<EntryHistory | undefined> {
    return theHistories(this.current, this.#revisions, this.#log).history(kind, slug);
  }
}

class GivenHits extends EntryFinder {
  readonly #found: FoundEntries | (() => Promise<FoundEntries>);

  constructor(found: FoundEntries | (() => Promise<FoundEntries>)) {
    super();
    this.#found = found;
  }

  override async search(): Promise<FoundEntries> {
    return typeof this.#found === 'function' ? this.#found() : this.#found;
  }
}

class StoppedClock extends Clock {
  readonly #day: string;

  constructor(day: string) {
    super();
    this.#day = day;
  }

  override today(): string {
    return this.#day;
  }
}

/** Starts the service; close it at the end of the test. */
export async function startPublicApi(options: PublicApiOptions): Promise<PublicApi> {
  const reader = new GivenCatalogue(options.catalogue, options);
  const asking = new AskService(reader, (error) => {
    throw error;
  });
  asking.start();
  const log: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk).trim());
      done();
    },
  });
  const application = await createApplication({
    catalogue: reader,
    search: new GivenHits(options.found ?? { hits: [], total: 0, engine: 'MEILISEARCH' }),
    asking,
    questions: options.questions,
    health: { checks: async () => options.health ?? { database: 'up', degraded: [] } },
    settings: {
      publicUrl: 'https://entendu.example',
      rateLimitPerMinute: 0,
      trustProxy: false,
      development: false,
      embedFolder: '/nonexistent',
      ...options.settings,
    },
    logger: pino({ base: null, timestamp: false }, stream),
    clock: new StoppedClock(options.today ?? '2026-11-22'),
  });
  await application.listen(0, '127.0.0.1');
  const { port } = application.getHttpServer().address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  log.length = 0;

  async function request(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(origin + path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined };
  }

  return {
    origin,
    server: application.getHttpServer(),
    log,
    request,
    get(query, variables, headers = {}) {
      const parameters = new URLSearchParams({ query, ...(variables === undefined ? {} : { variables: JSON.stringify(variables) }) });
      return request(`/graphql?${parameters.toString()}`, { headers });
    },
    post(query, variables) {
      return request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
    },
    publish(catalogue) {
      reader.current = catalogue;
    },
    async close() {
      await application.close();
      await asking.stop();
    },
  };
}
