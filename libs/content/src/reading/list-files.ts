import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type ContentKind, CONTENT_KINDS, SLUG, contentKinds, kindOfFolder } from '../content-kind.ts';
import type { ContentProblem } from '../content-problem.ts';
import { FOLDER_RULE } from './reading-rules.ts';

/** A file that should hold something of the kind of its folder. */
export interface ListedFile {
  readonly kind: ContentKind;
  readonly slug: string;
  /** For reading. */
  readonly path: string;
  /** For people, such as content/terms/x.yaml. */
  readonly file: string;
}

/** The files of a content folder, and what stands there without belonging. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly problems: readonly ContentProblem[];
}

const BESIDE_CONTENT = /^(?:(?:LICENSE|README|CONTRIBUTING)(?:\.\w+)?|parity\.lock)$/;
const FOLDERS = contentKinds.map((kind) => CONTENT_KINDS[kind].folder).join(', ');

/** Lists the files of a content folder; links are not followed. */
export async function listFiles(folder: string): Promise<Listing> {
  const root = basename(resolve(folder));
  const found = await namesIn(folder);
  if (found === undefined)
    return {
      files: [],
      problems: [foreign(root, 'is no folder that can be read', 'give the path of the folder that holds sources/, terms/ and the others')],
    };
  const files: ListedFile[] = [];
  const problems: ContentProblem[] = [];
  for (const item of found) {
    const file = `${root}/${item.name}`;
    if (isIgnored(item.name) || (item.isFile() && BESIDE_CONTENT.test(item.name))) continue;
    const kind = kindOfFolder(item.name);
    if (item.isSymbolicLink()) problems.push(foreign(file, 'is a symbolic link', 'put the files themselves here'));
    else if (!item.isDirectory())
      problems.push(foreign(file, 'does not belong here', `keep each entry in the folder of its kind: ${FOLDERS}`));
    else if (kind !== undefined) await listKind(kind, join(folder, item.name), file, files, problems);
    else if ((await namesIn(join(folder, item.name)))?.some(({ name }) => !isIgnored(name)) === true)
      problems.push(foreign(file, 'is no folder of content', `the folders are ${FOLDERS}`));
  }
  if (files.length === 0 && problems.length === 0) problems.push(foreign(root, 'holds no content', 'check the path'));
  return { files, problems };
}

async function listKind(kind: ContentKind, folder: string, shown: string, files: ListedFile[], problems: ContentProblem[]): Promise<void> {
  for (const item of (await namesIn(folder)) ?? []) {
    const file = `${shown}/${item.name}`;
    if (isIgnored(item.name)) continue;
    const slug = item.name.replace(/\.yaml$/, '');
    if (item.isSymbolicLink()) problems.push(foreign(file, 'is a symbolic link', 'put the file itself here'));
    else if (!item.isFile()) problems.push(foreign(file, 'is no file', 'keep one file an entry, without folders between'));
    else if (item.name.endsWith('.yml'))
      problems.push(foreign(file, 'ends with .yml', `rename it to ${item.name.replace(/\.yml$/, '.yaml')}`));
    else if (slug === item.name)
      problems.push(foreign(file, 'does not end with .yaml', 'move it elsewhere, or rename it if it holds an entry'));
    else if (!SLUG.test(slug) || slug.length > 100)
      problems.push(
        foreign(
          file,
          'has a name that is no slug',
          'use at most 100 lower-case letters without accents, digits and single hyphens, such as economie-sociale.yaml',
        ),
      );
    else files.push({ kind, slug, path: join(folder, item.name), file });
  }
}

async function namesIn(folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    const items = await readdir(folder, { withFileTypes: true });
    return items.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** What systems and editors leave behind. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || name === 'Thumbs.db';
}

function foreign(file: string, problem: string, remedy: string): ContentProblem {
  return {
    file,
    line: 1,
    column: 1,
    problem: `${file.slice(file.lastIndexOf('/') + 1)} ${problem}`,
    remedy,
    level: 'error',
    rule: FOLDER_RULE.id,
  };
}
