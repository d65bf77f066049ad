import { type ContentProblem, sortProblems } from '../content-problem.ts';
import { listFiles } from '../reading/list-files.ts';
import { type FileReading, toDomain } from '../reading/content-reading.ts';
import { readFiles } from '../reading/read-content.ts';
import { canonicalYaml } from './canonical-yaml.ts';
import { fileValue } from './file-value.ts';
import { writeAtomically } from './write-atomically.ts';

/** What formatting did, or would do; paths as they are shown, content/terms/x.yaml. */
export interface ContentFormatted {
  readonly formatted: readonly string[];
  readonly untouched: readonly string[];
  /** Files that are not in canonical form but hold comments, which it would drop; they are left alone. */
  readonly commented: readonly string[];
  /** What kept files from being formatted. */
  readonly problems: readonly ContentProblem[];
}

/** Puts the files of a content folder in canonical form; with `dryRun`, only says which ones are not. */
export async function formatContent(
  folder: string,
  { dryRun = false }: { readonly dryRun?: boolean | undefined } = {},
): Promise<ContentFormatted> {
  const listing = await listFiles(folder);
  const readings = await readFiles(listing.files);
  const wanted = readings.map((reading) => ({ reading, text: canonicalText(reading) }));
  const different = wanted.filter(({ reading, text }) => text !== undefined && text !== reading.text);
  const rewritten = different.filter(({ reading }) => !reading.commented);
  if (!dryRun) for (const { reading, text } of rewritten) await writeAtomically(reading.listed.path, text ?? '');
  return {
    formatted: shown(rewritten),
    untouched: shown(wanted.filter(({ reading, text }) => text === reading.text)),
    commented: shown(different.filter(({ reading }) => reading.commented)),
    problems: sortProblems([...listing.problems, ...readings.flatMap(({ problems }) => problems)]),
  };
}

function shown(list: readonly { readonly reading: FileReading }[]): readonly string[] {
  return list.map(({ reading }) => reading.listed.file);
}

function canonicalText({ file }: FileReading): string | undefined {
  return file === undefined ? undefined : canonicalYaml(file.kind, fileValue(file.kind, toDomain(file)));
}
