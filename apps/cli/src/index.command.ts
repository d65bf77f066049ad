import { Command } from 'commander';
import { order } from './order.ts';

/** `entendu index …`: the search index. */
export function indexCommand(): Command {
  const index = new Command('index').description('The search index.').helpCommand(false);
  index
    .command('rebuild')
    .description('Fill a fresh index from the base and swap it in; searches are answered meanwhile.')
    .option('--json', 'print the result as one JSON object')
    .addHelpText('after', '\nExample:\n  entendu index rebuild')
    .action((options: { json?: boolean }) => order({ kind: 'RebuildIndex' }, options));
  return index;
}
