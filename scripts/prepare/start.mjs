import { runNode } from './child.mjs';
import { tellFailure } from './failure.mjs';
import { prepare, projectFile } from './prepare.mjs';

const HELP = `Usage: npm start

Installs what is missing, builds what is stale, and serves Entendu on http://127.0.0.1:3000.
Everything is embedded: the database and the search engine live in .data/.

Environment (the README has them all):
  PORT=3001 npm start                     another port
  DATA_DIR=/var/lib/entendu npm start     another data folder
  DATABASE_URL=postgresql://… npm start   a PostgreSQL server instead of the embedded one
  MEILI_URL=http://… MEILI_API_KEY=…      a Meilisearch server instead of the embedded one

Ctrl-C stops it in order. Other commands: npm run entendu -- --help, npm test`;

/** What `npm start` does; answers the exit code. */
export async function start(commandArguments) {
  if (commandArguments.some((word) => word === '--help' || word === '-h')) {
    console.log(HELP);
    return 0;
  }
  if (commandArguments.length > 0) {
    console.error(`npm start takes no arguments, and got: ${commandArguments.join(' ')}\n\n${HELP}`);
    return 2;
  }
  try {
    const node = await prepare();
    return await runNode(node, [projectFile('dist/apps/api/src/main.js')]);
  } catch (error) {
    return tellFailure(error);
  }
}
