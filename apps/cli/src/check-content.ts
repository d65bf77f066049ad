import { readContent, renderProblem } from '#content';

/** Lists what is wrong in a content folder; errors make the exit code 1, advice does not. */
export async function checkContent(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  const reading = await readContent(folder);
  const problems = reading.kind === 'ContentRead' ? reading.advice : reading.problems;
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (json)
    process.stdout.write(
      `${JSON.stringify({ folder, files: reading.kind === 'ContentRead' ? reading.files.size : undefined, errors, problems }, undefined, 2)}\n`,
    );
  else {
    for (const problem of problems) process.stdout.write(`${renderProblem(problem)}\n`);
    process.stdout.write(
      `${reading.kind === 'ContentRead' ? `${reading.files.size} files, no error` : `${errors} ${errors === 1 ? 'error' : 'errors'}`}\n`,
    );
  }
  if (errors > 0) process.exitCode = 1;
}
