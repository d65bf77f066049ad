import type { Change, Entry, Source } from '#domain';
import { checkClaims } from '../checking/check-claims.ts';
import { checkFormerSlugs, checkReferences, checkUnusedSources } from '../checking/check-references.ts';
import { checkRelations } from '../checking/check-relations.ts';
import { checkShape } from '../checking/check-shape.ts';
import { checkWording } from '../checking/check-wording.ts';
import type { ContentFile, ContentSet } from '../checking/content-file.ts';
import type { ContentKind, ContentRef, Contents } from '../content-kind.ts';
import { type ContentProblem, sortProblems } from '../content-problem.ts';
import type { ListedFile } from './list-files.ts';
import { parseYaml } from './parse-yaml.ts';

/** A folder without an error: all that it holds, and advice. */
export interface ContentRead extends Contents {
  readonly kind: 'ContentRead';
  /** The file of each entry, source and change, as it is shown: content/terms/x.yaml. */
  readonly files: ReadonlyMap<ContentRef, string>;
  readonly advice: readonly ContentProblem[];
}

/** A folder with at least one error: every error and all advice, in the order of files and lines. */
export interface ContentRefused {
  readonly kind: 'ContentRefused';
  readonly problems: readonly ContentProblem[];
}

/** What a content folder holds, or all that is wrong with it. */
export type ContentReading = ContentRead | ContentRefused;

/** A file as it was read, before it is compared with the others. */
export interface FileReading {
  readonly listed: ListedFile;
  /** Absent: the file has errors. */
  readonly file?: ContentFile;
  readonly text: string;
  readonly commented: boolean;
  readonly problems: readonly ContentProblem[];
}

/** Compares the files of a folder with one another: all that they hold, or all that is wrong. */
export function assemble(root: string, readings: readonly FileReading[], found: readonly ContentProblem[] = []): ContentReading {
  const files = readings.flatMap(({ file }) => file ?? []);
  const refs = new Set(readings.map(({ listed: { kind, slug } }): ContentRef => `${kind}:${slug}`));
  const alone = readings.flatMap((reading) => reading.problems);
  const problems = sortProblems([...found, ...alone, ...checkTogether({ root, files, refs })]);
  if (problems.some(({ level }) => level === 'error')) return { kind: 'ContentRefused', problems };
  return {
    kind: 'ContentRead',
    entries: files.flatMap((file) => (file.kind === 'source' || file.kind === 'change' ? [] : [toDomain(file) as Entry])),
    sources: files.flatMap((file) => (file.kind === 'source' ? [toDomain(file) as Source] : [])),
    changes: files.flatMap((file) => (file.kind === 'change' ? [toDomain(file) as Change] : [])),
    files: new Map(files.map(({ ref, file }) => [ref, file])),
    advice: problems,
  };
}

/** What one file says, by the schema of its kind. */
export function parseFile(listed: ListedFile, text: string): FileReading {
  const { kind, slug, file } = listed;
  const yaml = parseYaml(text);
  const { commented } = yaml;
  if (yaml.problems.length > 0) {
    return { listed, text, commented, problems: yaml.problems.map((problem) => ({ file, ...problem, level: 'error' })) };
  }
  const shape = checkShape(kind, file, yaml);
  if (shape.kind === 'WrongShape') return { listed, text, commented, problems: shape.problems };
  const read = { kind, slug, ref: `${kind}:${slug}`, file, value: shape.value, placeOf: yaml.placeOf } as ContentFile;
  return { listed, text, commented, file: read, problems: [] };
}

/** The value that a file stands for: its slug is the file's name and, but for changes, its kind the folder's. */
export function toDomain(file: ContentFile): Entry | Source | Change {
  const bySlug: readonly ContentKind[] = ['source', 'change'];
  return (bySlug.includes(file.kind) ? { slug: file.slug, ...file.value } : { kind: file.kind, slug: file.slug, ...file.value }) as
    | Entry
    | Source
    | Change;
}

function checkTogether(set: ContentSet): readonly ContentProblem[] {
  return [checkReferences, checkFormerSlugs, checkUnusedSources, checkClaims, checkRelations, checkWording].flatMap((check) => check(set));
}
