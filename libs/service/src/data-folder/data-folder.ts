import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../start/start-problem.ts';
import { toFolderProblem } from './folder-problem.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { type DataFolderOwner, readOwner, writeOwner } from './data-folder-owner.ts';

/** The data folder, held by this process alone until it is released. */
export interface DataFolder {
  readonly folder: string;
  /** Writes down more of what others may know of this process. */
  announce(owner: Partial<DataFolderOwner>): void;
  release(): void;
}

/** Makes the folder if need be, readable by its owner alone, and takes it for this process. Throws a StartFailure. */
export function takeDataFolder(folder: string, purpose: DataFolderOwner['purpose']): DataFolder {
  try {
    return take(folder, purpose);
  } catch (error) {
    throw error instanceof StartFailure ? error : new StartFailure(toFolderProblem(folder, error), { cause: error });
  }
}

/** Who holds the folder right now, or undefined when nobody does. */
export function liveOwner(folder: string): DataFolderOwner | 'unknown' | undefined {
  if (!existsSync(path.join(folder, 'lock'))) return undefined;
  try {
    const lock = lockDataFolder(folder);
    if (lock === undefined) return readOwner(folder) ?? 'unknown';
    lock.release();
    return undefined;
  } catch (error) {
    throw new StartFailure(toFolderProblem(folder, error), { cause: error });
  }
}

function take(folder: string, purpose: DataFolderOwner['purpose']): DataFolder {
  const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
  // Databases and a master key are in it: nobody else on the machine has business there.
  if (isNew || (statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
  const lock = lockDataFolder(folder);
  if (lock === undefined) {
    const owner = readOwner(folder);
    throw new StartFailure({ kind: 'DataFolderTaken', folder, pid: owner?.pid, url: owner?.url });
  }
  try {
    proveWritable(folder);
    let owner: DataFolderOwner = { pid: process.pid, since: new Date().toISOString(), purpose };
    writeOwner(folder, owner);
    return {
      folder,
      announce(more) {
        owner = { ...owner, ...more };
        writeOwner(folder, owner);
      },
      release() {
        rmSync(path.join(folder, 'owner.json'), { force: true });
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A full disk is told here in words, not later by an engine in the middle of a write. */
function proveWritable(folder: string): void {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    writeFileSync(probe, Buffer.alloc(1 << 20));
  } finally {
    rmSync(probe, { force: true });
  }
}
