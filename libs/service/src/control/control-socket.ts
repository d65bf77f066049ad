import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The longest path that a socket address holds on Linux; macOS has a few bytes less. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/** Where a service takes orders: in its data folder, or in a private temporary folder when that path is too long for a socket. */
export function controlSocketPath(dataFolder: string): string {
  const own = path.join(dataFolder, 'control.sock');
  if (Buffer.byteLength(own) <= LONGEST_SOCKET_PATH) return own;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  // mkdtemp makes the folder for this user alone (0700), under a name that nobody could have prepared.
  return path.join(mkdtempSync(path.join(os.tmpdir(), `entendu-${name}-`)), 'control.sock');
}
