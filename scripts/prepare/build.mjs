import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';
import { PreparationFailure } from './failure.mjs';

const SOURCES = [
  'apps',
  'libs',
  'schema',
  'scripts/build-elements.ts',
  'vite.elements.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.server.json',
  'tsconfig.browser.json',
];
const ENTRY_POINTS = ['dist/apps/api/src/main.js', 'dist/apps/cli/src/main.js'];

const stampOf = (root) => path.join(root, 'dist/.entendu-built');

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt(root) {
  const stamp = stampOf(root);
  return (
    existsSync(stamp) &&
    ENTRY_POINTS.every((file) => existsSync(path.join(root, file))) &&
    readFileSync(stamp, 'utf8').trim() === sourceHash(root)
  );
}

/** Builds the server and the elements. Until both have succeeded, dist/ counts as stale. */
export async function build(root, node) {
  const hash = sourceHash(root);
  const dist = path.join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  rmSync(stampOf(root), { force: true });
  // The compiler's own record would make it leave out files that somebody deleted from dist/.
  if (!ENTRY_POINTS.every((file) => existsSync(path.join(root, file)))) rmSync(path.join(dist, '.tsbuildinfo'), { force: true });
  removeOrphans(root, 'apps');
  removeOrphans(root, 'libs');
  const parts = [
    {
      name: 'the service',
      command: [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.server.json', '--pretty', 'false'],
    },
    { name: 'the elements', command: [path.join(root, 'scripts/build-elements.ts')] },
  ];
  const endings = await Promise.all(
    parts.map(async ({ name, command }) => ({ name, ...(await runQuietly(node, command, { cwd: root })) })),
  );
  const failures = endings.filter(({ code }) => code !== 0);
  if (failures.length > 0) {
    throw new PreparationFailure([
      ...failures.flatMap(({ name, output }) => [
        `Building ${name} failed:`,
        ...output
          .trim()
          .split('\n')
          .slice(-30)
          .map((line) => `  ${line}`),
      ]),
      'Correct the sources (git status says what was changed), then start again.',
    ]);
  }
  chmodSync(path.join(root, 'dist/apps/cli/src/main.js'), 0o755);
  writeFileSync(stampOf(root), `${hash}\n`);
}

function sourceHash(root) {
  const hash = createHash('sha256');
  const add = (file) => {
    const full = path.join(root, file);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (name !== 'node_modules' && !/\.spec\.tsx?$/.test(name)) add(path.join(file, name));
    } else hash.update(`${file}\0`).update(readFileSync(full)).update('\0');
  };
  for (const source of SOURCES) add(source);
  return hash.digest('hex');
}

/** Removes compiled files whose source is gone, so that nothing loads them any more. */
function removeOrphans(root, folder) {
  const compiled = path.join(root, 'dist', folder);
  if (!existsSync(compiled)) return;
  for (const { name, parentPath, path: olderPath } of readdirSync(compiled, { recursive: true, withFileTypes: true })) {
    if (!/\.js(?:\.map)?$/.test(name)) continue;
    const file = path.join(parentPath ?? olderPath, name);
    const source = path.join(root, path.relative(path.join(root, 'dist'), file)).replace(/\.js(?:\.map)?$/, '');
    if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(file);
  }
}
