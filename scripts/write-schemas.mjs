// Writes every contract that the code makes: schema/api.graphql, schema/content/, the table of the README.
import { runNode } from './prepare/child.mjs';
import { prepare, projectFile } from './prepare/prepare.mjs';
import { tellFailure } from './prepare/failure.mjs';

const PRINTERS = [
  [projectFile('dist/apps/api/src/print-schema.js')],
  ['--conditions=source', projectFile('libs/content/src/print-schemas.ts')],
  ['--conditions=source', projectFile('scripts/write-readme-table.ts')],
];

try {
  const node = await prepare();
  for (const printer of PRINTERS) process.exitCode ||= await runNode(node, printer);
} catch (error) {
  process.exitCode = tellFailure(error);
}
