import { basename, resolve } from 'node:path';
import { CONTENT_RULES } from '../checking/content-rules.ts';
import { underRule } from '../checking/content-rule.ts';
import { readLock } from '../parity/read-lock.ts';
import { type ContentReading, type FileReading, assemble, parseFile } from './content-reading.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { readText } from './read-text.ts';
import { FOLDER_RULE } from './reading-rules.ts';

const READ_AT_ONCE = 16;

/** How a content folder is read. */
export interface ReadingOptions {
  /** Whether advice is looked for as well (default); without, reading takes half the time and finds the same errors. */
  readonly advice?: boolean;
  /** The calendar day on which it is checked, YYYY-MM-DD; default: the present one. */
  readonly today?: string;
}

/** Reads and checks every file of a content folder. */
export async function readContent(
  folder: string,
  { advice = true, today = new Date().toISOString().slice(0, 10) }: ReadingOptions = {},
): Promise<ContentReading> {
  const { files, problems: found } = await listFiles(folder);
  const rules = advice ? CONTENT_RULES : CONTENT_RULES.filter(({ level }) => level === 'error');
  const lock = advice ? await readLock(folder) : undefined;
  return assemble(basename(resolve(folder)), await readFiles(files), { rules, found, today, lock });
}

/** Reads each file by itself. */
export async function readFiles(files: readonly ListedFile[]): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  for (let at = 0; at < files.length; at += READ_AT_ONCE) {
    readings.push(...(await Promise.all(files.slice(at, at + READ_AT_ONCE).map(readFile))));
  }
  return readings;
}

async function readFile(listed: ListedFile): Promise<FileReading> {
  const reading = await readText(listed.path);
  if (reading.kind === 'Text') return parseFile(listed, reading.text);
  const { line, column, problem, remedy } = reading;
  return { listed, text: '', commented: false, problems: underRule(FOLDER_RULE, [{ file: listed.file, line, column, problem, remedy }]) };
}
