import { createHash } from 'node:crypto';
import { wordsSaid } from '#domain';
import type { ContentFile } from '../checking/content-file.ts';
import { contentPath } from '../content-kind.ts';
import { type BilingualPair, pairsOf } from './bilingual-pairs.ts';
import type { DeclaredPair, DeclaredPairs, LockReading } from './parity-lock.ts';

/**
 * How the English of a text stands beside its French.
 *
 * - IN_STEP: they were declared to say the same, and neither has changed since.
 * - MISSING: there is no English.
 * - STALE: the French has changed since then, and the English has not.
 * - UNLOCKED: they were never declared, or the English has changed since then.
 */
export const PARITY_STATES = ['IN_STEP', 'MISSING', 'STALE', 'UNLOCKED'] as const;

/** How the English of a text stands beside its French. */
export type ParityState = (typeof PARITY_STATES)[number];

/** A text with its state. */
export interface ComparedPair extends BilingualPair {
  readonly state: ParityState;
}

/** The texts of a file, each compared with what was declared of it. */
export function comparePairs(file: ContentFile, lock: LockReading | undefined): readonly ComparedPair[] {
  const declared = lock?.kind === 'Lock' ? lock.pairs.get(contentPath(file.ref)) : undefined;
  if (declared === undefined) return pairsOf(file).map((pair) => ({ ...pair, state: pair.en === undefined ? 'MISSING' : 'UNLOCKED' }));
  // A note that was put before another moves it along: it keeps what was declared of it.
  const anywhere = new Set([...declared.values()].map(({ fr, en }) => `${fr} ${en}`));
  return pairsOf(file).map((pair) => ({ ...pair, state: stateOf(pair, declared.get(pair.name), anywhere) }));
}

function stateOf(pair: BilingualPair, declared: DeclaredPair | undefined, anywhere: ReadonlySet<string>): ParityState {
  if (pair.en === undefined) return 'MISSING';
  const [fr, en] = [fingerprint(pair.fr), fingerprint(pair.en)];
  if (anywhere.has(`${fr} ${en}`)) return 'IN_STEP';
  return declared !== undefined && declared.en === en ? 'STALE' : 'UNLOCKED';
}

/** The present texts of a file that have an English, as they are declared in step. */
export function declare(file: ContentFile): ReadonlyMap<string, DeclaredPair> {
  return new Map(
    pairsOf(file).flatMap(({ name, fr, en }) => (en === undefined ? [] : [[name, { fr: fingerprint(fr), en: fingerprint(en) }] as const])),
  );
}

/** What is declared once these files are in step; all that was declared of other files stays. */
export function withDeclared(declared: DeclaredPairs, files: readonly ContentFile[]): DeclaredPairs {
  const pairs = new Map(declared);
  for (const file of files) pairs.set(contentPath(file.ref), declare(file));
  return pairs;
}

/** A fingerprint of what a text says: its typography may be corrected without the other language being stale. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(wordsSaid(text).join(' ')).digest('hex').slice(0, 8);
}
