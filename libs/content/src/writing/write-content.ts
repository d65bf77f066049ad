import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Change, type ComparedDefinition, type Entry, type Source, refOf } from '#domain';
import { type ContentKind, type ContentRef, type Contents, SLUG, contentPath } from '../content-kind.ts';
import { type ListedFile, listFiles } from '../reading/list-files.ts';
import { parseFile } from '../reading/content-reading.ts';
import { decode } from '../reading/read-text.ts';
import { canonicalYaml } from './canonical-yaml.ts';
import { changeRef, definitionRef, fileValue, sourceRef } from './file-value.ts';
import { writeAtomically } from './write-atomically.ts';

/** How to treat files that are there already. */
export interface WritingOptions {
  /** `keep` (default): a file that says the same is left as it stands, comments included. `rewrite`: it is put in canonical form. */
  readonly existing?: 'keep' | 'rewrite' | undefined;
}

/** What writing did; paths as they are shown, content/terms/x.yaml. */
export interface ContentWritten {
  readonly written: readonly string[];
  readonly untouched: readonly string[];
  /** Files of the folder that hold nothing of the contents; they are left alone. */
  readonly others: readonly string[];
}

/** Writes each entry, source, change and definition to its file; each file is written as a whole or not at all. */
export async function writeContent(
  folder: string,
  contents: Contents,
  { existing = 'keep' }: WritingOptions = {},
): Promise<ContentWritten> {
  const root = basename(resolve(folder));
  const written: string[] = [];
  const untouched: string[] = [];
  const values = refsOf(contents);
  // A slug becomes a path: nothing but a slug may reach the disk.
  for (const { slug } of values.values()) if (!SLUG.test(slug)) throw new Error(`"${slug}" is no slug`);
  for (const [ref, value] of values) {
    const kind = ref.slice(0, ref.indexOf(':')) as ContentKind;
    const path = join(folder, contentPath(ref));
    const listed: ListedFile = { kind, slug: value.slug, path, file: `${root}/${contentPath(ref)}` };
    const text = canonicalYaml(kind, fileValue(kind, value));
    const present = await textOf(path);
    if (present === text || (existing === 'keep' && present !== undefined && saysTheSame(listed, present, text)))
      untouched.push(listed.file);
    else {
      await writeAtomically(path, text);
      written.push(listed.file);
    }
  }
  const { files } = await listFiles(folder);
  const others = files.filter(({ kind, slug }) => !values.has(`${kind}:${slug}`)).map(({ file }) => file);
  return { written, untouched, others };
}

type ContentValue = Entry | Source | Change | ComparedDefinition;

function refsOf({ entries, sources, changes, definitions }: Contents): ReadonlyMap<ContentRef, ContentValue> {
  return new Map<ContentRef, ContentValue>([
    ...sources.map((source) => [sourceRef(source), source] as const),
    ...entries.map((entry) => [refOf(entry), entry] as const),
    ...changes.map((change) => [changeRef(change), change] as const),
    ...definitions.map((definition) => [definitionRef(definition), definition] as const),
  ]);
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    const reading = decode(await readFile(path));
    return reading.kind === 'Text' ? reading.text : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function saysTheSame(listed: ListedFile, present: string, wanted: string): boolean {
  const [one, other] = [parseFile(listed, present).file, parseFile(listed, wanted).file];
  return one !== undefined && other !== undefined && isDeepStrictEqual(one.value, other.value);
}
