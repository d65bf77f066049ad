/** An expected failure of the preparation: what is in the way and what to do, in lines for a person. */
export class PreparationFailure extends Error {
  /**
   * @param {string[]} lines
   * @param {number} exitCode
   */
  constructor(lines, exitCode = 1) {
    super(lines.join('\n'));
    this.lines = lines;
    this.exitCode = exitCode;
  }
}

/** Prints a failure and answers the exit code; what is not expected shows its stack, because it is a bug. */
export function tellFailure(error) {
  if (error instanceof PreparationFailure) {
    console.error(`\n${error.lines.join('\n')}`);
    return error.exitCode;
  }
  console.error(error);
  return 1;
}
