// Runs the `entendu` command from a clone, after installing and building what is stale: npm run entendu -- <command>
import { runNode } from './prepare/child.mjs';
import { prepare, projectFile } from './prepare/prepare.mjs';
import { tellFailure } from './prepare/failure.mjs';

try {
  // What the command prints may be read by a program: the preparation is told elsewhere.
  const node = await prepare({ stream: process.stderr, quiet: true });
  process.exitCode = await runNode(node, [projectFile('dist/apps/cli/src/main.js'), ...process.argv.slice(2)]);
} catch (error) {
  process.exitCode = tellFailure(error);
}
