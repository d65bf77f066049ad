import { Indexer } from '#features';
import { type Base, openBase } from '../base/open-base.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { startEngine } from '../engine/search-engine.ts';
import type { Progress } from '../progress/progress.ts';
import { carryOut } from './carry-out.ts';
import type { Order, OrderEnding } from './order.ts';

/** Opens what the order needs, carries it out, and closes everything again. */
export async function carryOutHere(order: Order, configuration: Configuration, progress: Progress): Promise<OrderEnding> {
  const base = await openBase(configuration.database, progress, () => {});
  try {
    return order.kind === 'RebuildIndex'
      ? await rebuildHere(order, base, configuration, progress)
      : await carryOut(order, { base, indexer: undefined }, progress);
  } finally {
    await base.close();
  }
}

async function rebuildHere(order: Order, base: Base, configuration: Configuration, progress: Progress): Promise<OrderEnding> {
  const engine = await startEngine(configuration.search, progress, () => {});
  try {
    const indexer = engine.index === undefined ? undefined : new Indexer(base.database, base.catalogue, engine.index, () => {});
    return await carryOut(order, { base, indexer }, progress);
  } finally {
    await engine.stop();
  }
}
