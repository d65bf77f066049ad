import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How many SQLite says when another process holds the lock. */
const SQLITE_BUSY = 5;

/** A lock that the operating system releases with the process, however that ends. */
export interface DataFolderLock {
  release(): void;
}

/**
 * Takes the folder for this process, or returns undefined when another process has it.
 * Why an SQLite file: docs/adr/0003-data-folder-lock.md.
 */
export function lockDataFolder(folder: string): DataFolderLock | undefined {
  const database = new DatabaseSync(path.join(folder, 'lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  return {
    release() {
      if (database.isOpen) database.close();
    },
  };
}
