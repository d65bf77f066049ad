// Measures retrieval on a test collection: npm run evaluate -- --beir <folder> [--json]
import { runNode } from './prepare/child.mjs';
import { prepare, projectFile } from './prepare/prepare.mjs';
import { tellFailure } from './prepare/failure.mjs';

try {
  const node = await prepare({ stream: process.stderr, quiet: true });
  process.exitCode = await runNode(node, [projectFile('evaluation/main.ts'), ...process.argv.slice(2)]);
} catch (error) {
  process.exitCode = tellFailure(error);
}
