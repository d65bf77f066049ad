// Everything that must hold before a change lands: npm run verify
import path from 'node:path';
import { runNode } from './prepare/child.mjs';
import { prepare, projectFile, root } from './prepare/prepare.mjs';
import { tellFailure } from './prepare/failure.mjs';
import { duration } from './prepare/steps.mjs';

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const sh = (command) => [
  '-e',
  `process.exitCode = require('node:child_process').spawnSync(${JSON.stringify(command)}, { shell: true, stdio: 'inherit' }).status ?? 1`,
];

/** Each step needs the ones before it to have passed; the build, which checks the sizes, is made while preparing. */
const STEPS = [
  ['format', sh(`${bin('oxfmt')} --check`)],
  ['lint', sh(bin('oxlint'))],
  ['types', sh(`${bin('tsc')} -p tsconfig.json && ${bin('tsc')} -p tsconfig.browser.json`)],
  ['boundaries', sh(`${bin('depcruise')} --config .dependency-cruiser.cjs libs apps`)],
  ['unused code', sh(bin('knip'))],
  ['contracts', [projectFile('scripts/write-schemas.mjs')]],
  ['contracts as committed', sh('git diff --exit-code -- schema README.md')],
  ['content', [projectFile('dist/apps/cli/src/main.js'), 'content', 'check']],
  ['tests', [projectFile('scripts/test.mjs')]],
];

try {
  const node = await prepare();
  for (const [name, command] of STEPS) {
    const begun = performance.now();
    console.log(`\n── ${name}`);
    const code = await runNode(node, command);
    if (code !== 0) {
      console.error(`\nverify stopped: ${name} failed.`);
      process.exitCode = code;
      break;
    }
    console.log(`   ${name}: ${duration(performance.now() - begun)}`);
  }
} catch (error) {
  process.exitCode = tellFailure(error);
}
