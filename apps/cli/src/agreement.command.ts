import { Command, InvalidArgumentError } from 'commander';
import { act } from './act.ts';
import { order } from './order.ts';

const JSON_OPTION = ['--json', 'print the result as one JSON object'] as const;
const CONFIRM = ['--confirm <code>', 'the code that was given with the text: records what was read'] as const;
const ENTRY = ['<entry>', 'such as term:economie-sociale'] as const;
const REVISION = ['--revision <number>', 'default: the last one written', wholeNumber] as const;

interface Common {
  readonly json?: boolean;
  readonly confirm?: string;
}

/** `entendu agreement …`: who agreed to which text. */
export function agreementCommand(): Command {
  const agreement = new Command('agreement')
    .description('Record who agreed to which text, in two steps: the text and a code are shown first, the code records the act.')
    .helpCommand(false)
    .addHelpText(
      'after',
      `
Nothing is recorded before a command is repeated with --confirm and the code that it gave. In a terminal the code is asked for.
What is recorded is never changed or removed; an adoption or endorsement that ends is withdrawn, which is an act of its own.`,
    );
  agreement.addCommand(adoptCommand()).addCommand(endorseCommand()).addCommand(withdrawCommand()).addCommand(correctCommand());

  agreement
    .command('list')
    .description('Print all that was ever recorded, oldest first, of one entry or of all of them.')
    .argument('[entry]', ENTRY[1])
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExamples:\n  entendu agreement list\n  entendu agreement list term:economie-sociale --json')
    .action((entry: string | undefined, options: { json?: boolean }) =>
      order({ kind: 'ListActs', ...(entry === undefined ? {} : { entry }) }, options),
    );
  return agreement;
}

function adoptCommand(): Command {
  return new Command('adopt')
    .description('A body adopts a revision of an entry by resolution.')
    .argument(...ENTRY)
    .requiredOption('--body <name>', 'the body that adopted it, as it writes its name')
    .requiredOption('--on <day>', 'the day of the resolution, YYYY-MM-DD')
    .requiredOption('--resolution <number>', 'number or name of the resolution')
    .option(...REVISION)
    .option(...CONFIRM)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nExamples:\n  entendu agreement adopt term:economie-sociale --body "MRC de Vaudreuil-Soulanges" --on 2026-11-18 --resolution 26-11-18-07\n  … the same with --confirm 7K2M-Q4XD',
    )
    .action((entry: string, { json, confirm, ...given }: Common & { body: string; on: string; resolution: string; revision?: number }) =>
      act({ kind: 'ADOPTION', entry, ...given }, { json, confirm }),
    );
}

function endorseCommand(): Command {
  return new Command('endorse')
    .description('An organisation supports a revision of an entry.')
    .argument(...ENTRY)
    .requiredOption('--organisation <name>', 'the organisation, as it writes its name')
    .requiredOption('--on <day>', 'the day on which it said so, YYYY-MM-DD')
    .option(...REVISION)
    .option(...CONFIRM)
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      '\nExample:\n  entendu agreement endorse term:economie-sociale --organisation "CDC Les Tisserands" --on 2026-11-20',
    )
    .action((entry: string, { json, confirm, ...given }: Common & { organisation: string; on: string; revision?: number }) =>
      act({ kind: 'ENDORSEMENT', entry, ...given }, { json, confirm }),
    );
}

function withdrawCommand(): Command {
  return new Command('withdraw')
    .description('An adoption or endorsement ends. It stays in the log, and stands no longer.')
    .argument('<act>', 'its number, as entendu agreement list shows it', wholeNumber)
    .requiredOption('--on <day>', 'the day on which it was withdrawn, YYYY-MM-DD')
    .option('--by <name>', 'who withdraws it; default: who agreed')
    .option('--resolution <number>', 'number or name of the resolution')
    .option('--reason <text>', 'why; needed where there is no resolution')
    .option(...CONFIRM)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  entendu agreement withdraw 3 --on 2026-11-21 --resolution 26-11-21-02')
    .action((of: number, { json, confirm, ...given }: Common & { on: string; by?: string; resolution?: string; reason?: string }) =>
      act({ kind: 'WITHDRAWAL', of, ...given }, { json, confirm }),
    );
}

function correctCommand(): Command {
  return new Command('correct')
    .description('Mark a revision as a purely typographic correction of the one before: what was agreed of that one is agreed of it.')
    .argument(...ENTRY)
    .option(...REVISION)
    .option(...CONFIRM)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  entendu agreement correct term:economie-sociale --revision 3')
    .action((entry: string, { json, confirm, ...given }: Common & { revision?: number }) =>
      act({ kind: 'CORRECTION', entry, ...given }, { json, confirm }),
    );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return number;
}
