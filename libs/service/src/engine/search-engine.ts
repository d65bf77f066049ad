import { EmbeddedMeilisearch, FallbackSearch, MeilisearchIndex, MeilisearchProblem, type PostgresSearchIndex } from '#search';
import type { SearchPlace } from '../configuration/configuration.ts';
import type { Progress } from '../progress/progress.ts';

/** Hears when the engine is there (again): what it holds should then be compared with the base. */
export type EngineListener = (event: { readonly kind: 'Back' } | { readonly kind: 'Away'; readonly reason: string }) => void;

/** Meilisearch, embedded or on a server, and the search that survives it. */
export interface SearchEngine {
  /** Undefined: there is no Meilisearch for this platform. */
  readonly index: MeilisearchIndex | undefined;
  /** Undefined: it serves. Else why it does not. */
  readonly absence: string | undefined;
  stop(): Promise<void>;
}

/** Launches the embedded Meilisearch, or greets the server. It never fails: without it, PostgreSQL answers. */
export async function startEngine(place: SearchPlace, progress: Progress, listener: EngineListener): Promise<SearchEngine> {
  return place.kind === 'embedded' ? startEmbedded(place.folder, progress, listener) : greetServer(place, progress, listener);
}

/** The search that asks Meilisearch first and PostgreSQL when it must. */
export function makeSearch(engine: SearchEngine, postgresIndex: PostgresSearchIndex, listener: EngineListener): FallbackSearch {
  return new FallbackSearch({
    primary: engine.index,
    secondary: postgresIndex,
    now: () => performance.now(),
    onChange: (state) => {
      if (state === 'CLOSED') listener({ kind: 'Back' });
      else if (state === 'OPEN') listener({ kind: 'Away', reason: 'Meilisearch fails or is slow' });
    },
  });
}

async function startEmbedded(folder: string, progress: Progress, listener: EngineListener): Promise<SearchEngine> {
  let hasStarted = false;
  let absence: string | undefined = 'Meilisearch is starting';
  const meilisearch = new EmbeddedMeilisearch({
    folder,
    onState: (state) => {
      switch (state.kind) {
        case 'Running':
          absence = undefined;
          if (hasStarted) listener({ kind: 'Back' });
          break;
        case 'Restarting':
          absence = state.reason;
          listener({ kind: 'Away', reason: state.reason });
          break;
        case 'Starting':
        case 'Stopped':
          absence ??= 'Meilisearch is not running';
      }
    },
  });
  const isAvailable = await progress.step('search engine started', async (tell) => {
    const start = await meilisearch
      .start()
      .catch((error: unknown) => ({ kind: 'Failed' as const, reason: error instanceof Error ? error.message : String(error) }));
    switch (start.kind) {
      case 'Started':
        tell(`embedded Meilisearch ${start.version}`);
        return true;
      case 'BinaryMissing':
        absence = `there is no Meilisearch for ${start.platform}`;
        tell(`no Meilisearch for ${start.platform} (${start.packageName}): PostgreSQL answers searches`);
        return false;
      case 'Failed':
        absence = start.reason;
        tell(`Meilisearch cannot be started (${start.reason}): PostgreSQL answers searches`);
        return false;
      case 'NotStarted':
        absence = start.reason;
        tell(`Meilisearch did not start (${start.reason}; see ${start.logFile}): PostgreSQL answers searches meanwhile`);
        return true;
    }
  });
  hasStarted = true;
  const index = isAvailable ? new MeilisearchIndex({ address: () => meilisearch.address() }) : undefined;
  return {
    index,
    get absence() {
      return absence;
    },
    async stop() {
      await index?.close();
      await meilisearch.stop();
    },
  };
}

/** How often a server is asked whether it serves, in ms; searches themselves are watched by the circuit breaker. */
const WATCH_MS = 3000;

async function greetServer(place: SearchPlace & { kind: 'server' }, progress: Progress, listener: EngineListener): Promise<SearchEngine> {
  const { url, apiKey } = place;
  const index = new MeilisearchIndex({ address: () => ({ url, apiKey }) });
  let absence: string | undefined;
  let isGreeted = false;
  const watch = async (): Promise<void> => {
    const before = absence;
    const failure = await index.checkHealth().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    // A server without our index serves: the comparison with the base fills it.
    const lacksIndex = failure instanceof MeilisearchProblem && failure.code === 'index_not_found';
    absence = lacksIndex ? undefined : failure?.message;
    if (!isGreeted) return;
    if (absence !== undefined && before === undefined) listener({ kind: 'Away', reason: absence });
    if (lacksIndex || (absence === undefined && before !== undefined)) listener({ kind: 'Back' });
  };
  await progress.step('search engine greeted', async (tell) => {
    await watch();
    isGreeted = true;
    tell(
      absence === undefined
        ? `Meilisearch at ${url}`
        : `Meilisearch at ${url} does not serve (${absence}): PostgreSQL answers searches meanwhile`,
    );
  });
  const timer = setInterval(() => void watch(), WATCH_MS).unref();
  return {
    index,
    get absence() {
      return absence;
    },
    async stop() {
      clearInterval(timer);
      await index.close();
    },
  };
}
