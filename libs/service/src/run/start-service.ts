import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { AskService, Indexer, Outbox, QuestionLog, repair } from '#features';
import type { ContentRead } from '#content';
import { sqlOf } from '#database';
import { type Base, openBase } from '../base/open-base.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { ControlServer } from '../control/control-server.ts';
import type { DataFolder } from '../data-folder/data-folder.ts';
import { type EngineListener, makeSearch, startEngine } from '../engine/search-engine.ts';
import { carryOut, importReading, readFolder } from '../orders/carry-out.ts';
import { explainEnding } from '../orders/explain-ending.ts';
import { isDone, type ServiceStatus } from '../orders/order.ts';
import type { Progress } from '../progress/progress.ts';
import { toPortFailure } from '../start/port.ts';
import { StartFailure } from '../start/start-problem.ts';
import type { OrderlyStop } from '../stop/orderly-stop.ts';
import { checkHealth, degradations } from './health.ts';
import { IndexFollower } from './index-follower.ts';
import type { ApplicationMaker } from './service-parts.ts';

/** How long requests in flight may take when the service stops, in ms. */
const DRAIN = 2500;

/** A service that serves. */
export interface RunningService {
  /** Where it listens. */
  readonly url: string;
  readonly publicUrl: string;
  readonly degraded: readonly { readonly part: string; readonly effect: string }[];
}

/** What a start needs beside its configuration. */
export interface StartParts {
  readonly makeApplication: ApplicationMaker;
  readonly logger: Logger;
  readonly progress: Progress;
  /** The port, free a moment ago. */
  readonly port: number;
  /** Undefined: nothing is embedded. */
  readonly dataFolder: DataFolder | undefined;
  /** Every part that begins is added to it, so that a start that fails or is interrupted leaves nothing behind. */
  readonly stop: OrderlyStop;
}

/** Starts everything, in the order in which one thing needs the other. Throws a StartFailure for what can be expected to go wrong. */
export async function startService(
  configuration: Configuration,
  { makeApplication, logger, progress, port, dataFolder, stop }: StartParts,
): Promise<RunningService> {
  const since = new Date().toISOString();
  const { host } = configuration;
  const url = `http://${hostInUrl(host)}:${port}`;
  const publicUrl = configuration.publicUrl ?? url;

  const { contentFolder } = configuration;
  const content = contentFolder === undefined ? undefined : { folder: contentFolder, reading: await readAtStart(contentFolder, progress) };

  // Meilisearch is a process of its own: it starts while the database opens.
  let follower: IndexFollower | undefined;
  const listener: EngineListener = (event) => {
    if (event.kind === 'Away') logger.warn({ reason: event.reason }, 'Meilisearch is away: PostgreSQL answers searches');
    else {
      logger.info('Meilisearch is back');
      follower?.catchUp();
    }
  };
  const starting = startEngine(configuration.search, progress, listener);
  await stop.add('search engine', async () => (await starting).stop());
  const logError = (error: unknown) => logger.error({ err: error }, 'background work failed');
  const base = await openBase(configuration.database, progress, logError);
  await stop.add('database', () => base.close());

  if (content !== undefined) await importAtStart(content.reading, content.folder, base, progress);
  await base.catalogue.refresh();
  base.catalogue.start();
  await stop.add('catalogue', () => base.catalogue.stop());

  // It reads on while the index is compared and HTTP is made ready.
  const asking = new AskService(base.catalogue, logError);
  asking.start();
  await stop.add('answers', () => asking.stop());
  const questions = new QuestionLog(base.questions, {
    isOn: configuration.notesQuestions,
    onDropped: (dropped, error) => logger.warn({ dropped, err: error }, 'questions could not be noted for the editors'),
  });
  questions.start();
  await stop.add('questions', () => questions.stop());

  const engine = await starting;
  const search = makeSearch(engine, base.postgresIndex, listener);
  const indexer = engine.index === undefined ? undefined : new Indexer(base.database, base.catalogue, engine.index, logError);
  await progress.step('index compared with the base', async (tell) => {
    await repair(base.postgresIndex, () => base.catalogue.refresh());
    if (indexer === undefined) return tell('PostgreSQL only');
    follower = new IndexFollower(indexer, logger);
    // The data folder has one owner: what is taken in its database was taken by a process that was killed.
    if (base.database.kind === 'pglite') await indexer.releaseAll();
    tell(await follower.first());
    indexer.start();
  });
  if (indexer !== undefined) await stop.add('indexer', () => indexer.stop());

  const waitingForIndex = () => new Outbox(sqlOf(base.database.fork())).size();
  if (dataFolder !== undefined) {
    const control = await ControlServer.listen(configuration.dataFolder, {
      status: async (): Promise<ServiceStatus> => {
        const degraded = degradations(engine, search);
        return {
          pid: process.pid,
          url,
          since,
          database: base.database.kind,
          version: base.catalogue.current.version,
          entries: base.catalogue.current.entries.length,
          waitingForIndex: indexer === undefined ? 0 : await waitingForIndex(),
          searchEngine: degraded.length === 0 ? 'MEILISEARCH' : 'POSTGRESQL',
          degraded,
        };
      },
      carryOut: async (order, orderProgress) => {
        try {
          return await carryOut(order, { base, indexer }, orderProgress);
        } catch (error) {
          logger.error({ err: error, order: order.kind }, 'an order failed');
          throw error;
        }
      },
    });
    await stop.add('control socket', () => control.close());
    dataFolder.announce({ controlSocket: control.path });
  }

  await progress.step('HTTP served', async (tell) => {
    const application = await makeApplication({
      catalogue: base.catalogue,
      search,
      asking,
      questions,
      health: { checks: () => checkHealth(base, engine, search) },
      logger,
      settings: {
        publicUrl,
        rateLimitPerMinute: configuration.rateLimitPerMinute,
        trustProxy: Array.isArray(configuration.trustProxy)
          ? configuration.trustProxy.join(',')
          : (configuration.trustProxy as boolean | number),
        development: configuration.environment === 'development',
      },
    });
    await stop.add('HTTP', async () => {
      const timer = setTimeout(() => application.abandon(), DRAIN);
      await application.close();
      clearTimeout(timer);
    });
    if (stop.isStopping) return;
    await application.listen(port, host).catch(async (error: unknown) => {
      throw await toPortFailure(host, port, error);
    });
    dataFolder?.announce({ url });
    tell(url);
  });
  return { url, publicUrl, degraded: degradations(engine, search) };
}

/** Reads the content before anything is opened: who writes it should hear of mistakes at once. */
async function readAtStart(folder: string, progress: Progress): Promise<ContentRead> {
  if (!existsSync(folder)) throw new StartFailure({ kind: 'ContentFolderMissing', folder });
  const reading = await readFolder(folder, progress);
  if (reading.kind === 'ContentRefused') throw new StartFailure({ kind: 'ContentRefused', lines: explainEnding(reading) });
  return reading;
}

async function importAtStart(content: ContentRead, folder: string, base: Base, progress: Progress): Promise<void> {
  const ending = await importReading(content, { folder }, base, progress);
  if (!isDone(ending)) throw new StartFailure({ kind: 'ContentRefused', lines: explainEnding(ending) });
}

/** The host as it can be opened from this machine. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
