import { type Command, CommanderError } from 'commander';
import { ControlFailure, exitCodeOf, explainStartProblem, StartFailure } from '#service';

/** Runs the program and sets the exit code: 0 done, 1 refused or failed, 2 called wrongly. */
export async function runCommand(program: Command, words: readonly string[]): Promise<void> {
  const everyCommand = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(everyCommand)];
  for (const command of everyCommand(program)) command.exitOverride();
  // A reader that leaves early, such as head, is no reason to fall.
  process.stdout.on('error', () => process.exit(0));
  try {
    await program.parseAsync([...words]);
  } catch (error) {
    process.exitCode = tell(error);
  }
}

/** Says that the command was called wrongly, in what only its work could find out. */
export function refuseCall(message: string): void {
  process.stderr.write(`error: ${message}\n`);
  process.exitCode = 2;
}

function tell(error: unknown): number {
  // Commander has printed its message already; its own code is 1 for every mistake in the call.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof StartFailure) {
    process.stderr.write(`${explainStartProblem(error.problem).join('\n')}\n`);
    return exitCodeOf(error.problem);
  }
  if (error instanceof ControlFailure) {
    process.stderr.write(`The running service did not answer: ${error.message}\n`);
    return 1;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
