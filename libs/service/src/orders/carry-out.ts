import { mkdir } from 'node:fs/promises';
import { type ContentRead, type ContentReading, readContent, writeContent } from '#content';
import { exportTexts, type Indexer } from '#features';
import type { Base } from '../base/open-base.ts';
import { type FolderProblem, toFolderProblem } from '../data-folder/folder-problem.ts';
import type { Progress } from '../progress/progress.ts';
import { importSummary } from './explain-ending.ts';
import type { Order, OrderEnding } from './order.ts';

/** What orders are carried out with. */
export interface OrderParts {
  readonly base: Base;
  /** Undefined: no engine, or none that this order needs. */
  readonly indexer: Pick<Indexer, 'rebuild' | 'nudge'> | undefined;
}

const EXPORT_REASONS: Readonly<Record<Exclude<FolderProblem['kind'], 'Unexpected'>, string>> = {
  FolderNotWritable: 'this user may not write there; name another folder',
  DiskFull: 'the disk is full; free some space, or name a folder on another disk',
  NotAFolder: 'a part of the path is a file; name another folder',
};

const LISTS = { UNANSWERED: ['UNANSWERED'], RATED: ['UNHELPFUL', 'HELPFUL'] } as const;

/** Carries one order out. Expected endings are answers; only bugs and outages reject. */
export async function carryOut(order: Order, parts: OrderParts, progress: Progress): Promise<OrderEnding> {
  switch (order.kind) {
    case 'ImportContent':
      return importContent(order, parts, progress);
    case 'ExportContent':
      return exportContent(order.folder, parts.base, progress);
    case 'RebuildIndex':
      return rebuildIndex(parts.indexer, progress);
    case 'Act':
      return act(order, parts);
    case 'ListActs':
      return listActs(order.entry, parts.base);
    case 'ListQuestions':
      return { kind: 'QuestionsListed', questions: await parts.base.questions.list(LISTS[order.of]) };
    case 'ForgetQuestion':
      return { kind: (await parts.base.questions.forget(order.number)) ? 'QuestionForgotten' : 'UnknownQuestion', number: order.number };
  }
}

async function importContent(
  { folder, overwrite }: Extract<Order, { kind: 'ImportContent' }>,
  { base, indexer }: OrderParts,
  progress: Progress,
): Promise<OrderEnding> {
  const reading = await readFolder(folder, progress);
  if (reading.kind === 'ContentRefused') return reading;
  const ending = await importReading(reading, { folder, overwrite: new Set(overwrite) }, base, progress);
  indexer?.nudge();
  return ending;
}

/** Reads and checks a content folder. */
export function readFolder(folder: string, progress: Progress): Promise<ContentReading> {
  return progress.step('content read', async (tell) => {
    const result = await readContent(folder, { advice: false });
    tell(result.kind === 'ContentRead' ? `${result.files.size} files` : `${result.problems.length} problems`);
    return result;
  });
}

/** Brings content that was read into the base. */
export function importReading(
  reading: ContentRead,
  { folder, overwrite = new Set() }: { readonly folder: string; readonly overwrite?: ReadonlySet<string> },
  base: Base,
  progress: Progress,
): Promise<OrderEnding> {
  return progress.step('content imported', async (tell) => {
    const outcome = await base.importer.import(reading, overwrite);
    if (outcome.kind === 'UnknownTexts') return outcome;
    if (outcome.kind === 'Conflicts') {
      tell(`${outcome.conflicts.length} conflicts`);
      return { kind: 'ImportConflicts', conflicts: outcome.conflicts };
    }
    const ending: OrderEnding = { ...outcome, folder };
    tell(importSummary(ending));
    return ending;
  });
}

async function exportContent(folder: string, base: Base, progress: Progress): Promise<OrderEnding> {
  return progress.step('content exported', async (tell) => {
    const texts = await exportTexts(base.database);
    try {
      await mkdir(folder, { recursive: true });
      const { written, untouched, others } = await writeContent(folder, texts);
      tell(`${written.length} files written, ${untouched.length} as they were`);
      return { kind: 'Exported', folder, texts: written.length + untouched.length, written, others };
    } catch (error) {
      const problem = toFolderProblem(folder, error);
      if (problem.kind === 'Unexpected') throw error;
      return { kind: 'ExportRefused', folder, reason: EXPORT_REASONS[problem.kind] };
    }
  });
}

async function act({ act: request, code }: Extract<Order, { kind: 'Act' }>, { base, indexer }: OrderParts): Promise<OrderEnding> {
  const outcome = await base.agreements.act(request, code);
  if (outcome.kind === 'ActRecorded') indexer?.nudge();
  return outcome;
}

async function listActs(name: string | undefined, base: Base): Promise<OrderEnding> {
  const entries = await base.agreements.logs(name);
  return entries === undefined ? { kind: 'UnknownEntry', name: name ?? '' } : { kind: 'ActsListed', entries };
}

async function rebuildIndex(indexer: OrderParts['indexer'], progress: Progress): Promise<OrderEnding> {
  if (indexer === undefined) return { kind: 'IndexUnavailable', reason: 'there is no Meilisearch here' };
  try {
    const documents = await progress.step('index rebuilt', () => indexer.rebuild());
    return documents === undefined
      ? { kind: 'IndexUnavailable', reason: 'another process rebuilds it at the moment' }
      : { kind: 'IndexRebuilt', documents };
  } catch (error) {
    return { kind: 'IndexUnavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}
