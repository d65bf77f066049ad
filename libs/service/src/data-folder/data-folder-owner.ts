import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Who holds a data folder, as it says itself. Only the lock says whether it still lives. */
export interface DataFolderOwner {
  readonly pid: number;
  /** ISO 8601. */
  readonly since: string;
  /** What it does there. */
  readonly purpose: 'service' | 'command';
  /** Where it takes orders; undefined for a command. */
  readonly controlSocket?: string | undefined;
  /** Where it serves; undefined until it does. */
  readonly url?: string | undefined;
}

const ownerFile = z.object({
  pid: z.number().int().positive(),
  since: z.string(),
  purpose: z.enum(['service', 'command']),
  controlSocket: z.string().optional(),
  url: z.string().optional(),
});

/** Writes down who holds the folder, in one stroke, so that no reader sees half of it. */
export function writeOwner(folder: string, owner: DataFolderOwner): void {
  const file = path.join(folder, 'owner.json');
  const fresh = `${file}.${owner.pid}`;
  writeFileSync(fresh, `${JSON.stringify(owner, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, file);
}

/** Who wrote itself down as the holder, or undefined when nobody did or the file is damaged. */
export function readOwner(folder: string): DataFolderOwner | undefined {
  try {
    return ownerFile.parse(JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
