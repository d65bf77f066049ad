import { type ContentFile, pathText } from '../checking/content-file.ts';
import { type ContentKind, contentKinds } from '../content-kind.ts';
import type { ContentProblem } from '../content-problem.ts';
import { listFiles } from '../reading/list-files.ts';
import type { Place } from '../reading/parse-yaml.ts';
import { readFiles } from '../reading/read-content.ts';
import { type ComparedPair, type ParityState, comparePairs, PARITY_STATES } from './parity.ts';
import type { LockReading } from './parity-lock.ts';
import { readLock } from './read-lock.ts';

/** A text whose English is not in step with its French, with its place. */
export interface ParityPlace extends Place {
  /** For people, such as content/terms/x.yaml. */
  readonly file: string;
  /** As people write it: claims[0].statement. */
  readonly text: string;
  readonly state: Exclude<ParityState, 'IN_STEP'>;
}

/** How the English of a folder stands beside its French. */
export interface ParityReport {
  /** How many texts of each kind are in each state. */
  readonly counts: Readonly<Record<ContentKind, Readonly<Record<ParityState, number>>>>;
  /** Every text that is not in step, in the order of files and lines. */
  readonly places: readonly ParityPlace[];
  readonly lock: LockReading;
  /** What kept files from being read. */
  readonly problems: readonly ContentProblem[];
}

/** Compares every text of a folder with what was declared of it. */
export async function readParity(folder: string): Promise<ParityReport> {
  const listing = await listFiles(folder);
  const readings = await readFiles(listing.files);
  const lock = await readLock(folder);
  const compared = readings.flatMap(({ file }) => (file === undefined ? [] : [{ file, pairs: comparePairs(file, lock) }]));
  const countsOf = (kind: ContentKind) => countStates(compared.filter(({ file }) => file.kind === kind).flatMap(({ pairs }) => pairs));
  return {
    counts: Object.fromEntries(contentKinds.map((kind) => [kind, countsOf(kind)])) as ParityReport['counts'],
    places: compared.flatMap(({ file, pairs }) => pairs.flatMap((pair) => placeOf(file, pair))),
    lock,
    problems: [...listing.problems, ...readings.flatMap(({ problems }) => problems)],
  };
}

function countStates(pairs: readonly ComparedPair[]): Readonly<Record<ParityState, number>> {
  const count = (state: ParityState) => pairs.filter((pair) => pair.state === state).length;
  return Object.fromEntries(PARITY_STATES.map((state) => [state, count(state)])) as Record<ParityState, number>;
}

function placeOf(file: ContentFile, { path, state }: ComparedPair): readonly ParityPlace[] {
  return state === 'IN_STEP' ? [] : [{ file: file.file, ...file.placeOf(path), text: pathText(path), state }];
}
