import { pino } from 'pino';
import { type Configuration, readConfiguration, usesDataFolder } from '../configuration/configuration.ts';
import { type DataFolder, takeDataFolder } from '../data-folder/data-folder.ts';
import { type Progress, progressTo } from '../progress/progress.ts';
import { ProgressLines, seconds } from '../progress/progress-lines.ts';
import { explainStartProblem } from '../start/explain-start-problem.ts';
import { findPort } from '../start/port.ts';
import { exitCodeOf, StartFailure } from '../start/start-problem.ts';
import { OrderlyStop, type StopOutcome } from '../stop/orderly-stop.ts';
import { logDestination } from './log-destination.ts';
import type { ApplicationMaker } from './service-parts.ts';
import { welcome } from './welcome.ts';

/** A stop ends within five seconds, the end of the process included. */
const DEADLINE = 4500;

/** The service process from its start to its end: reads the environment, starts, and stops when it is told to. */
export async function runService(environment: NodeJS.ProcessEnv, makeApplication: ApplicationMaker): Promise<void> {
  const reading = readConfiguration(environment);
  if (reading.kind === 'Misconfigured') {
    process.stderr.write(`\n${explainStartProblem(reading).join('\n')}\n`);
    return void (process.exitCode = exitCodeOf(reading));
  }
  const { configuration } = reading;
  const begin = performance.now();
  const logger = pino({ level: configuration.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, logDestination());
  const lines = new ProgressLines(process.stdout);
  const isForMachines = configuration.environment === 'production';
  const progress = progressTo((event) => {
    if (!isForMachines) lines.hear(event);
    else if (event.kind === 'done') logger.info({ step: event.name, detail: event.detail, ms: event.milliseconds }, 'step done');
  });
  const stop = new OrderlyStop(DEADLINE);

  // The reader of our output may leave before us; that is no reason to fall.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const end = async (reason: string, exitCode: number): Promise<void> => {
    if (stop.isStopping) return;
    if (!isForMachines) progress.note(`stopping (${reason})`);
    else logger.info({ reason }, 'stopping');
    const beginStop = performance.now();
    const outcome = await stop.run();
    const milliseconds = Math.round(performance.now() - beginStop);
    if (isForMachines) logger.info({ ms: milliseconds }, 'stopped');
    else progress.note(`stopped (${seconds(milliseconds)})`);
    process.exit(tellOutcome(outcome) ? exitCode : 1);
  };
  const tellOutcome = (outcome: StopOutcome): boolean => {
    if (outcome.kind === 'Hung') process.stderr.write(`The stop took too long; still running: ${outcome.names.join(', ')}.\n`);
    if (outcome.kind === 'Failed') logger.error({ err: outcome.error, part: outcome.name }, 'a part failed to stop');
    return outcome.kind === 'Stopped';
  };
  // Ctrl-C reaches the whole process group and is forwarded as well: the second time changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(signal, 0));
  if (process.channel !== undefined) {
    process.channel.unref();
    process.on('disconnect', () => void end('the process that started this one ended', 0));
  }
  const fall = (error: unknown) => {
    logger.fatal({ err: error }, 'unexpected error: the service stops');
    void end('unexpected error', 1);
  };
  process.on('uncaughtException', fall);
  process.on('unhandledRejection', fall);

  try {
    // The folder first: who starts twice should hear which process serves already, not that its port is taken.
    const dataFolder = usesDataFolder(configuration) ? await takeFolder(configuration, progress, stop) : undefined;
    const port = await findPort(configuration.host, configuration.port);
    // Everything heavy is loaded here, after what can be refused at once.
    const { startService } = await progress.step('code loaded', () => import('./start-service.ts'));
    const running = await startService(configuration, { makeApplication, logger, progress, port, dataFolder, stop });
    if (stop.isStopping) return;
    const milliseconds = performance.now() - begin;
    if (isForMachines) logger.info({ url: running.url, ms: Math.round(milliseconds), degraded: running.degraded }, 'serving');
    else process.stdout.write(`${welcome(running, configuration, seconds(milliseconds)).join('\n')}\n`);
  } catch (error) {
    if (stop.isStopping) return;
    if (error instanceof StartFailure) process.stderr.write(`\n${explainStartProblem(error.problem).join('\n')}\n`);
    else logger.fatal({ err: error }, 'the start failed');
    await stop.run();
    process.exit(error instanceof StartFailure ? exitCodeOf(error.problem) : 1);
  }
}

function takeFolder({ dataFolder }: Configuration, progress: Progress, stop: OrderlyStop): Promise<DataFolder> {
  return progress.step('data folder taken', async (tell) => {
    tell(dataFolder);
    const taken = takeDataFolder(dataFolder, 'service');
    await stop.add('data folder', () => taken.release());
    return taken;
  });
}
