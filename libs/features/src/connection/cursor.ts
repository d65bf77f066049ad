import { refuseArgument } from '../entry/refusal.ts';

/** A place in a list: after the item that sorts under these keys. It stays good when that very item is gone. */
export interface Cursor {
  /** The list and its language, such as `terms.fr`. */
  readonly list: string;
  readonly sortKey: string;
  readonly slug: string;
}

/** Writes a cursor as the opaque text that clients hand back. */
export function writeCursor({ list, sortKey, slug }: Cursor): string {
  return Buffer.from(JSON.stringify([list, sortKey, slug]), 'utf8').toString('base64url');
}

/** Reads a cursor of that list, or refuses the argument `after`. */
export function readCursor(text: string, list: string): Cursor {
  const parts = parsed(text);
  if (Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string')) {
    const [ofList, sortKey, slug] = parts as [string, string, string];
    if (ofList === list) return { list, sortKey, slug };
  }
  throw refuseArgument('after', 'an endCursor or cursor that this list gave, in the same language');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
