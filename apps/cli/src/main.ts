#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { ROOT_FOLDER } from '#service';
import { agreementCommand } from './agreement.command.ts';
import { contentCommand } from './content.command.ts';
import { runCommand } from './exit.ts';
import { indexCommand } from './index.command.ts';
import { questionsCommand } from './questions.command.ts';
import { startCommand } from './start.command.ts';
import { statusCommand } from './status.command.ts';

const { version } = JSON.parse(readFileSync(`${ROOT_FOLDER}/package.json`, 'utf8')) as { version: string };

const program = new Command('entendu')
  .description('The knowledge base of the social economy in the Vallée-du-Haut-Saint-Laurent.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .showHelpAfterError('Run the command with --help to see what it takes.')
  .addCommand(startCommand())
  .addCommand(contentCommand())
  .addCommand(agreementCommand())
  .addCommand(questionsCommand())
  .addCommand(indexCommand())
  .addCommand(statusCommand())
  .addHelpText(
    'after',
    `
Examples:
  entendu content check              lists what is wrong in content/, with file, line and remedy
  entendu content import             brings the changes of content/ into the base
  entendu agreement list             who agreed to which text, all of it, oldest first
  entendu questions unanswered       what people asked and the base does not answer
  entendu status --json              how the running service is, for a script

The environment says where the base is (DATA_DIR, DATABASE_URL, …: the README has them all). Beside a
running service on embedded data, a command works through the service.
Exit codes: 0 done, 1 refused or failed, 2 called wrongly.`,
  );

await runCommand(program, process.argv);
