import { readContent } from '#content';
import { exportTexts, type Indexer } from '#features';
import type { Base } from '../base/open-base.ts';
import type { Progress } from '../progress/progress.ts';
import { importSummary } from './explain-ending.ts';
import type { Order, OrderEnding } from './order.ts';

/** What orders are carried out with. */
export interface OrderParts {
  readonly base: Base;
  /** Undefined: no engine, or none that this order needs. */
  readonly indexer: Pick<Indexer, 'rebuild' | 'nudge'> | undefined;
}

/** Carries one order out. Expected endings are answers; only bugs and outages reject. */
export async function carryOut(order: Order, parts: OrderParts, progress: Progress): Promise<OrderEnding> {
  switch (order.kind) {
    case 'ImportContent':
      return importContent(order, parts, progress);
    case 'ExportContent':
      return exportContent(order.folder, parts.base, progress);
    case 'RebuildIndex':
      return rebuildIndex(parts.indexer, progress);
  }
}

async function importContent(
  { folder, overwrite }: Extract<Order, { kind: 'ImportContent' }>,
  { base, indexer }: OrderParts,
  progress: Progress,
): Promise<OrderEnding> {
  const reading = await progress.step('content read', async (tell) => {
    const result = await readContent(folder);
    tell(result.kind === 'ContentRead' ? `${result.files.size} files` : `${result.problems.length} problems`);
    return result;
  });
  if (reading.kind === 'ContentRefused') return { kind: 'ContentRefused', problems: reading.problems };
  const names = new Set<string>(reading.files.keys());
  const unknown = overwrite.filter((name) => !names.has(name));
  if (unknown.length > 0) return { kind: 'UnknownTexts', names: unknown };
  return progress.step('content imported', async (tell) => {
    const outcome = await base.importer.import(reading, new Set(overwrite));
    if (outcome.kind === 'Conflicts') {
      tell(`${outcome.conflicts.length} conflicts`);
      return { kind: 'ImportConflicts', conflicts: outcome.conflicts };
    }
    const ending: OrderEnding = { ...outcome, folder };
    tell(importSummary(ending));
    indexer?.nudge();
    return ending;
  });
}

async function exportContent(folder: string, base: Base, progress: Progress): Promise<OrderEnding> {
  const texts = await progress.step('base read', () => exportTexts(base.database));
  void texts;
  return { kind: 'ExportRefused', folder, reason: 'not written yet' };
}

async function rebuildIndex(indexer: OrderParts['indexer'], progress: Progress): Promise<OrderEnding> {
  if (indexer === undefined) return { kind: 'IndexUnavailable', reason: 'there is no Meilisearch here' };
  try {
    return { kind: 'IndexRebuilt', documents: await progress.step('index rebuilt', () => indexer.rebuild()) };
  } catch (error) {
    return { kind: 'IndexUnavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}
