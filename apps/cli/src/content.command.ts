import path from 'node:path';
import { Command, Option } from 'commander';
import { ROOT_FOLDER } from '#service';
import { type CheckOptions, checkContent } from './check-content.ts';
import { formatContentFolder } from './format-content.ts';
import { order } from './order.ts';
import { type ParityOptions, parityOfContent } from './content-parity.ts';

const JSON_OPTION = ['--json', 'print the result as one JSON object'] as const;
const FOLDER = ['[folder]', 'content folder (default: CONTENT_DIR, else content/)'] as const;

/** `entendu content …`: the knowledge as files. */
export function contentCommand(): Command {
  const content = new Command('content').description('Check, import, export and format the content files.').helpCommand(false);

  content
    .command('check')
    .description('List everything that is wrong in the files, with place, remedy and rule. Needs no database.')
    .argument(...FOLDER)
    .addOption(new Option('--level <level>', 'the least grave level that is listed').choices(['error', 'advice']).default('advice'))
    .option('--rule <id...>', 'list what these rules find, and nothing else')
    .option('--strict', 'exit with 1 for advice too')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      `
Errors make the exit code 1; advice does not. What each rule asks is in content/README.md.

Examples:
  entendu content check
  entendu content check --level error
  entendu content check --rule acronym long-sentence
  entendu content check ~/my-content --json`,
    )
    .action((folder: string | undefined, options: CheckOptions) => checkContent(contentFolder(folder), options));

  content
    .command('parity')
    .description('Say which English texts are missing, or older than their French. Needs no database.')
    .argument(...FOLDER)
    .option('--accept [file...]', 'declare the English of these files in step with their French, as both stand now; without a file: of all')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      `
What was declared is kept in parity.lock, in the content folder: commit it with the texts.

Examples:
  entendu content parity
  entendu content parity --accept content/terms/ristourne.yaml
  entendu content parity --accept`,
    )
    .action((folder: string | undefined, options: ParityOptions) => parityOfContent(contentFolder(folder), options));

  content
    .command('import')
    .description('Bring what changed in the files into the base: all of it, or nothing.')
    .argument(...FOLDER)
    .option('--overwrite <name...>', 'texts whose file wins over a change made in the base, such as term:ristourne')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExamples:\n  entendu content import\n  entendu content import --overwrite term:ristourne structure:cre-vhsl')
    .action((folder: string | undefined, { overwrite = [], ...options }: { overwrite?: string[]; json?: boolean }) =>
      order({ kind: 'ImportContent', folder: contentFolder(folder), overwrite }, options),
    );

  content
    .command('export')
    .description('Write the texts of the base as content files.')
    .argument('<folder>', 'folder to write to; files that already say the same are left alone')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExamples:\n  entendu content export content\n  entendu content export /tmp/as-it-is')
    .action((folder: string, options: { json?: boolean }) => order({ kind: 'ExportContent', folder: path.resolve(folder) }, options));

  content
    .command('format')
    .description('Rewrite the files in the one order and layout that export uses. Needs no database.')
    .argument(...FOLDER)
    .option('--check', 'write nothing; exit with 1 if a file would change')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExamples:\n  entendu content format\n  entendu content format --check')
    .action((folder: string | undefined, options: { check?: boolean; json?: boolean }) =>
      formatContentFolder(contentFolder(folder), options),
    );

  return content;
}

/** The folder that was named, else the one of the environment, else content/. `none` names no folder to a command. */
function contentFolder(named: string | undefined): string {
  const configured = process.env['CONTENT_DIR'];
  const fallback = configured === undefined || configured === '' || configured === 'none' ? path.join(ROOT_FOLDER, 'content') : configured;
  return path.resolve(named ?? fallback);
}
