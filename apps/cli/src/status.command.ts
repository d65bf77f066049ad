import { Command } from 'commander';
import { type ServiceStatus, statusForCommand } from '#service';
import { configured } from './configured.ts';

/** `entendu status`: how the running service is. */
export function statusCommand(): Command {
  return new Command('status')
    .description('Say how the service that holds the data folder is; exits with 1 if none runs.')
    .option('--json', 'print it as one JSON object')
    .addHelpText('after', '\nExamples:\n  entendu status\n  entendu status --json')
    .action(async ({ json = false }: { json?: boolean }) => {
      const status = await statusForCommand(configured());
      if (json) process.stdout.write(`${JSON.stringify(status ?? { running: false }, undefined, 2)}\n`);
      else process.stdout.write(`${(status === undefined ? ['No service holds the data folder.'] : describe(status)).join('\n')}\n`);
      if (status === undefined) process.exitCode = 1;
    });
}

function describe({
  pid,
  url,
  since,
  database,
  version,
  entries,
  waitingForIndex,
  searchEngine,
  degraded,
}: ServiceStatus): readonly string[] {
  return [
    `Process ${pid} serves ${url} since ${since}.`,
    `Base: ${entries} entries, version ${version}, ${database === 'pglite' ? 'embedded PostgreSQL' : 'PostgreSQL server'}.`,
    `Search: ${searchEngine === 'MEILISEARCH' ? 'Meilisearch' : 'PostgreSQL'}${waitingForIndex === 0 ? '' : `, ${waitingForIndex} entries wait to be indexed`}.`,
    ...degraded.map(({ effect }) => `Note: ${effect}`),
  ];
}
