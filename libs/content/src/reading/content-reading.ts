import type { Change, ComparedDefinition, Entry, Source } from '#domain';
import { checkShape } from '../checking/check-shape.ts';
import { type ContentFile, type ContentSet, holdsEntry } from '../checking/content-file.ts';
import { type ContentRule, applyRules, underRule } from '../checking/content-rule.ts';
import type { ContentRef, Contents } from '../content-kind.ts';
import { type ContentProblem, sortProblems } from '../content-problem.ts';
import type { ListedFile } from './list-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { SHAPE_RULE, YAML_RULE } from './reading-rules.ts';

/** A folder without an error: all that it holds, and the advice that was asked for. */
export interface ContentRead extends Contents {
  readonly kind: 'ContentRead';
  /** The file of each entry, source and change, as it is shown: content/terms/x.yaml. */
  readonly files: ReadonlyMap<ContentRef, string>;
  readonly advice: readonly ContentProblem[];
}

/** A folder with at least one error: every error and the advice that was asked for, in the order of files and lines. */
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

/** What the files of a folder are checked by. */
export interface Checking extends Pick<ContentSet, 'today' | 'lock'> {
  readonly rules: readonly ContentRule[];
  /** What was found before the files were read. */
  readonly found?: readonly ContentProblem[];
}

/** Compares the files of a folder with one another: all that they hold, or all that is wrong. */
export function assemble(root: string, readings: readonly FileReading[], { rules, found = [], ...day }: Checking): ContentReading {
  const files = readings.flatMap(({ file }) => file ?? []);
  const refs = new Set(readings.map(({ listed: { kind, slug } }): ContentRef => `${kind}:${slug}`));
  const alone = readings.flatMap((reading) => reading.problems);
  const problems = sortProblems([...found, ...alone, ...applyRules(rules, { root, files, refs, ...day })]);
  if (problems.some(({ level }) => level === 'error')) return { kind: 'ContentRefused', problems };
  return {
    kind: 'ContentRead',
    entries: files.flatMap((file) => (holdsEntry(file) ? [toDomain(file) as Entry] : [])),
    sources: files.flatMap((file) => (file.kind === 'source' ? [toDomain(file) as Source] : [])),
    changes: files.flatMap((file) => (file.kind === 'change' ? [toDomain(file) as Change] : [])),
    definitions: files.flatMap((file) => (file.kind === 'definition' ? [toDomain(file) as ComparedDefinition] : [])),
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
    return {
      listed,
      text,
      commented,
      problems: underRule(
        YAML_RULE,
        yaml.problems.map((problem) => ({ file, ...problem })),
      ),
    };
  }
  const shape = checkShape(kind, file, yaml);
  if (shape.kind === 'WrongShape') return { listed, text, commented, problems: underRule(SHAPE_RULE, shape.problems) };
  const read = { kind, slug, ref: `${kind}:${slug}`, file, value: shape.value, placeOf: yaml.placeOf } as ContentFile;
  return { listed, text, commented, file: read, problems: [] };
}

/** The value that a file stands for: its slug is the file's name and, for an entry, its kind the folder's. */
export function toDomain(file: ContentFile): Entry | Source | Change | ComparedDefinition {
  return (holdsEntry(file) ? { kind: file.kind, slug: file.slug, ...file.value } : { slug: file.slug, ...file.value }) as
    | Entry
    | Source
    | Change
    | ComparedDefinition;
}
