import type { StartProblem } from '../start/start-problem.ts';

/** What can be wrong with a folder that is to be written. */
export type FolderProblem = Extract<StartProblem, { kind: 'FolderNotWritable' | 'DiskFull' | 'NotAFolder' | 'Unexpected' }>;

/** What an error of the file system says about the folder. SQLite hides the cause of a failed open, hence the codes of both. */
export function toFolderProblem(folder: string, error: unknown): FolderProblem {
  const code = errorCode(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return { kind: 'FolderNotWritable', folder, code };
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
    case 'SQLITE_IOERR':
      return { kind: 'DiskFull', folder, code };
    case 'ENOTDIR':
    case 'EEXIST':
      return { kind: 'NotAFolder', folder };
    case undefined:
    default:
      return { kind: 'Unexpected', during: `opening ${folder}`, reason: error instanceof Error ? error.message : String(error) };
  }
}

const SQLITE_CODES: Readonly<Record<number, string>> = {
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
};

function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE_CODES[error.errcode & 0xff];
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
