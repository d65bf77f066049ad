import { join } from 'node:path';
import { readText } from '../reading/read-text.ts';
import { LOCK_FILE, type LockReading, parseLock } from './parity-lock.ts';
import { existsSync } from 'node:fs';

/** Reads the lock of a content folder. */
export async function readLock(folder: string): Promise<LockReading> {
  const path = join(folder, LOCK_FILE);
  if (!existsSync(path)) return { kind: 'NoLock' };
  const reading = await readText(path, LOCK_LIMIT);
  if (reading.kind === 'Unreadable') return { kind: 'BrokenLock', line: reading.line, problem: reading.problem, remedy: reading.remedy };
  return parseLock(reading.text);
}

/** In bytes: a hundred for each of fifty thousand texts. */
const LOCK_LIMIT = 5_000_000;
