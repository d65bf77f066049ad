import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { alone } from './lock.mjs';
import { findNode } from './node.mjs';
import { step } from './steps.mjs';

/** The folder of package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The path of a file of the project. */
export function projectFile(file) {
  return path.join(root, file);
}

/** Installs what is missing and builds what is stale, once at a time, and answers the Node to run on. */
export async function prepare(options = {}) {
  const stream = options.stream ?? process.stdout;
  const isReady = () => isInstalled(root) && isBuilt(root);
  if (isReady()) return findNode(root);
  return alone(
    root,
    async () => {
      if (!isInstalled(root)) await step('packages installed', (tell) => install(root, tell), options);
      const node = findNode(root);
      if (!isBuilt(root)) await step('service and elements built', () => build(root, node), options);
      return node;
    },
    () => stream.write('  another process installs or builds here; waiting for it\n'),
  );
}
