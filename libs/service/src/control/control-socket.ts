import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The longest path that a socket address holds on Linux; macOS has a few bytes less. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/** Where a service takes orders. */
export interface ControlSocketPlace {
  readonly path: string;
  /** A folder made for the socket alone, to be removed with it; undefined: the socket is in the data folder. */
  readonly ownFolder: string | undefined;
}

/** In the data folder, or in a private temporary folder when that path is too long for a socket. */
export function placeControlSocket(dataFolder: string): ControlSocketPlace {
  const inside = path.join(dataFolder, 'control.sock');
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH) return { path: inside, ownFolder: undefined };
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  // mkdtemp makes the folder for this user alone (0700), under a name that nobody could have prepared.
  const ownFolder = mkdtempSync(path.join(os.tmpdir(), `entendu-${name}-`));
  return { path: path.join(ownFolder, 'control.sock'), ownFolder };
}
