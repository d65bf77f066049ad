import { Command } from 'commander';

/** `entendu start`: the service in this process, as built. */
export function startCommand(): Command {
  return new Command('start')
    .description('Start the service (npm start does the same after installing and building what is stale).')
    .addHelpText('after', '\nExamples:\n  entendu start\n  PORT=3001 DATA_DIR=/var/lib/entendu entendu start')
    .action(async () => {
      // Apps do not know each other's code: this one only starts the other's process file.
      await import(new URL('../../api/src/main.js', import.meta.url).href);
    });
}
