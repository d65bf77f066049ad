import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';
import { PreparationFailure } from './failure.mjs';
import { findNpm } from './node.mjs';

const stampOf = (root) => path.join(root, 'node_modules/.entendu-installed');

/** Whether node_modules holds what package-lock.json asks for, development and optional packages included. */
export function isInstalled(root) {
  const wanted = lockHash(root);
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return true;
  if (!holdsEverything(root)) return false;
  // Somebody ran npm ci by hand.
  writeFileSync(stamp, `${wanted}\n`);
  return true;
}

/** Installs exactly what package-lock.json names. */
export async function install(root, tell) {
  const npm = findNpm(root);
  mkdirSync(path.join(root, 'node_modules'), { recursive: true });
  const { code, output } = await runQuietly(
    npm.command,
    [...npm.first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=http'],
    { cwd: root, env: { ...process.env, PATH: npm.path }, onLine: (line) => tell(shorten(line)) },
  ).catch((error) => ({ code: 127, output: String(error) }));
  tell('');
  if (code !== 0) throw toInstallFailure(root, output);
  writeFileSync(stampOf(root), `${lockHash(root)}\n`);
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/** Compares the lock file with npm's own record of what it installed. */
function holdsEverything(root) {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const ours = wanted['']?.optionalDependencies ?? {};
  // Packages bring optional packages of their own for machines of every kind; ours are the ones that this machine needs.
  const isNeeded = (place, { optional, os, cpu }) => optional !== true || (place.replace(/^node_modules\//, '') in ours && isFor(os, cpu));
  return Object.entries(wanted).every(
    ([place, entry]) => place === '' || present[place]?.version === entry.version || !isNeeded(place, entry),
  );
}

function isFor(os, cpu) {
  const includes = (list, value) => list === undefined || [list].flat().includes(value);
  return includes(os, process.platform) && includes(cpu, process.arch);
}

function shorten(line) {
  const fetched = /fetch GET \d+ https?:\/\/[^/]+\/(\S+)/.exec(line);
  return fetched === null ? line.replace(/^npm \w+ /, '') : decodeURIComponent(fetched[1]).replace(/\/-\/.*/, '');
}

const REMEDIES = [
  [/ENOSPC/, (root) => `The disk is full: node_modules needs about 1 GB in ${root}. Free some space, then start again.`],
  [
    /EACCES|EPERM|EROFS/,
    (root) => `This user may not write in ${root} (or in npm's cache). Give the folder to this user: sudo chown -R "$(id -un)" ${root}`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|ERR_SOCKET_TIMEOUT/,
    () =>
      'The npm registry cannot be reached. The first start needs the network (or a mirror: npm config set registry <address>); later ones do not.',
  ],
  [
    /EUSAGE|can only install packages when your package\.json and package-lock\.json/,
    () =>
      'package.json and package-lock.json do not agree. Take both from the repository (git checkout package.json package-lock.json), or run npm install.',
  ],
  [/EBADENGINE/, () => 'A package asks for another version of Node.'],
  [/EINTEGRITY/, () => 'A package arrived damaged. Run npm cache verify, then start again.'],
  [/spawn npm|npm: not found|ENOENT.*npm/, () => 'npm was not found. It comes with Node: https://nodejs.org'],
];

function toInstallFailure(root, output) {
  const errors = output
    .split('\n')
    .filter((line) => /^npm (?:error|ERR!)/.test(line) && !/complete log|^npm (?:error|ERR!)\s*$/.test(line));
  const remedy = REMEDIES.find(([pattern]) => pattern.test(output))?.[1](root);
  return new PreparationFailure([
    'The packages could not be installed.',
    ...(errors.length > 0 ? errors.slice(0, 8) : output.trim().split('\n').slice(-8)).map((line) => `  ${line}`),
    remedy ?? 'Start again; if it persists, run npm ci to see everything that npm says.',
  ]);
}
