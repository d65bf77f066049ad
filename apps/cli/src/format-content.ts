import { formatContent, renderProblem } from '#content';

/** Rewrites the files of a content folder in their one layout, or says which ones differ from it. */
export async function formatContentFolder(
  folder: string,
  { check = false, json = false }: { check?: boolean; json?: boolean },
): Promise<void> {
  const { formatted, untouched, commented, problems } = await formatContent(folder, { dryRun: check });
  const errors = problems.filter(({ level }) => level === 'error');
  if (json) process.stdout.write(`${JSON.stringify({ folder, formatted, untouched, commented, problems }, undefined, 2)}\n`);
  else {
    const lines = [
      ...errors.map(renderProblem),
      ...formatted.map((file) => `${file} ${check ? 'would be rewritten' : 'rewritten'}`),
      ...commented.map((file) => `${file} is left alone: rewriting it would lose its comments`),
      `${formatted.length} ${check ? 'to rewrite' : 'rewritten'}, ${untouched.length} as they should be`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  if (errors.length > 0 || (check && formatted.length > 0)) process.exitCode = 1;
}
