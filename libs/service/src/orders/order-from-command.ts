import { type Configuration, usesDataFolder } from '../configuration/configuration.ts';
import { askStatus, ControlFailure, giveOrder } from '../control/control-client.ts';
import { takeDataFolder, liveOwner } from '../data-folder/data-folder.ts';
import { type ProgressEvent, progressTo } from '../progress/progress.ts';
import { StartFailure } from '../start/start-problem.ts';
import type { Order, OrderEnding, ServiceStatus } from './order.ts';

/** Where an order is given, and who hears of it. */
export interface OrderSetting {
  readonly configuration: Configuration;
  readonly onProgress: (event: ProgressEvent) => void;
}

/**
 * Carries an order out from the command: through the running service when it holds what the order needs, else by itself.
 * Throws a StartFailure or a ControlFailure.
 */
export async function orderFromCommand(order: Order, { configuration, onProgress }: OrderSetting): Promise<OrderEnding> {
  const progress = progressTo(onProgress);
  // The database and the engines are loaded only by a command that opens them itself.
  const here = async () => (await import('./carry-out-here.ts')).carryOutHere(order, configuration, progress);
  if (!needsDataFolder(order, configuration)) return here();
  const owner = liveOwner(configuration.dataFolder);
  if (owner === undefined) {
    const dataFolder = takeDataFolder(configuration.dataFolder, 'command');
    try {
      return await here();
    } finally {
      dataFolder.release();
    }
  }
  if (owner === 'unknown' || owner.controlSocket === undefined) {
    throw new StartFailure({
      kind: 'DataFolderTaken',
      folder: configuration.dataFolder,
      pid: owner === 'unknown' ? undefined : owner.pid,
      url: undefined,
    });
  }
  progress.note(`through the running service, process ${owner.pid}`);
  return giveOrder(owner.controlSocket, order, onProgress);
}

/** The service that holds the data folder, as it describes itself; undefined when none runs. */
export async function statusForCommand(configuration: Configuration): Promise<ServiceStatus | undefined> {
  const owner = usesDataFolder(configuration) ? liveOwner(configuration.dataFolder) : undefined;
  if (owner === undefined) return undefined;
  if (owner === 'unknown' || owner.controlSocket === undefined) {
    throw new ControlFailure(
      `process ${owner === 'unknown' ? '(unknown)' : owner.pid} holds ${configuration.dataFolder} and does not serve yet`,
    );
  }
  return askStatus(owner.controlSocket);
}

/** An order on a database server needs the folder only when it speaks to the embedded engine. */
function needsDataFolder(order: Order, configuration: Configuration): boolean {
  return configuration.database.kind === 'pglite' || (order.kind === 'RebuildIndex' && configuration.search.kind === 'embedded');
}
