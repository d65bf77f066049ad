import { join } from 'node:path';
import { type ContentRef, contentPath } from '../content-kind.ts';
import { listFiles } from '../reading/list-files.ts';
import { readFiles } from '../reading/read-content.ts';
import { writeAtomically } from '../writing/write-atomically.ts';
import { withDeclared } from './parity.ts';
import { type DeclaredPairs, LOCK_FILE, type LockReading, printLock } from './parity-lock.ts';
import { readLock } from './read-lock.ts';

/** What declaring did, or why nothing was declared. */
export type ParityAccepted =
  | { readonly kind: 'ParityAccepted'; readonly files: number; readonly texts: number }
  | { readonly kind: 'UnknownFiles'; readonly names: readonly string[] }
  | Extract<LockReading, { kind: 'BrokenLock' }>;

/**
 * Declares the English of files in step with their French, as both stand now. Without names: of all files, and what the lock says of others
 * is dropped. A file is named as it is shown (content/terms/x.yaml), by its path or as an entry (term:x).
 */
export async function acceptParity(folder: string, names: readonly string[] = []): Promise<ParityAccepted> {
  const { files: listed } = await listFiles(folder);
  const unknown = names.filter((name) => !listed.some(({ kind, slug }) => isNamed(`${kind}:${slug}`, name)));
  if (unknown.length > 0) return { kind: 'UnknownFiles', names: unknown };
  const lock = await readLock(folder);
  // Declaring everything anew is also how a lock is mended.
  if (lock.kind === 'BrokenLock' && names.length > 0) return lock;
  const wanted = names.length === 0 ? listed : listed.filter(({ kind, slug }) => names.some((name) => isNamed(`${kind}:${slug}`, name)));
  const files = (await readFiles(wanted)).flatMap(({ file }) => file ?? []);
  const all = withDeclared(keptOf(lock, names, listed), files);
  await writeAtomically(join(folder, LOCK_FILE), printLock(all));
  const texts = files.reduce((sum, { ref }) => sum + (all.get(contentPath(ref))?.size ?? 0), 0);
  return { kind: 'ParityAccepted', files: files.length, texts };
}

/** What stays declared: when all is declared anew, only what cannot be read at the moment. */
function keptOf(lock: LockReading, names: readonly string[], listed: readonly { kind: string; slug: string }[]): DeclaredPairs {
  if (lock.kind !== 'Lock') return new Map();
  if (names.length > 0) return lock.pairs;
  const present = new Set(listed.map(({ kind, slug }) => contentPath(`${kind}:${slug}` as ContentRef)));
  return new Map([...lock.pairs].filter(([file]) => present.has(file)));
}

function isNamed(ref: ContentRef, name: string): boolean {
  const path = contentPath(ref);
  return name === ref || name === path || name.replaceAll('\\', '/').endsWith(`/${path}`);
}
