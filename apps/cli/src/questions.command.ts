import { Command, InvalidArgumentError } from 'commander';
import { order } from './order.ts';

const JSON_OPTION = ['--json', 'print the result as one JSON object'] as const;

/** `entendu questions …`: what people ask and the base does not answer. */
export function questionsCommand(): Command {
  const questions = new Command('questions')
    .description('What people asked without finding an answer, and how they rated answers.')
    .helpCommand(false)
    .addHelpText(
      'after',
      `
A question is noted without names, addresses and numbers, and only once the same was asked twice, an hour or more apart.
Nothing says who asked. QUESTIONS_LOG=off notes nothing.`,
    );

  questions
    .command('unanswered')
    .description('List the questions that the base did not answer, the most frequent first, with first and last day.')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  entendu questions unanswered --json')
    .action((options: { json?: boolean }) => order({ kind: 'ListQuestions', of: 'UNANSWERED' }, options));

  questions
    .command('rated')
    .description('List the questions whose answers were rated, with what was amiss.')
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  entendu questions rated')
    .action((options: { json?: boolean }) => order({ kind: 'ListQuestions', of: 'RATED' }, options));

  questions
    .command('forget')
    .description('Remove a question for good, such as one that has been answered or that tells of somebody.')
    .argument('<number>', 'as the lists show it', wholeNumber)
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  entendu questions forget 12')
    .action((number: number, options: { json?: boolean }) => order({ kind: 'ForgetQuestion', number }, options));
  return questions;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}
