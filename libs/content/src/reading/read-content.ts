import { basename, resolve } from 'node:path';
import { type ContentReading, type FileReading, assemble, parseFile } from './content-reading.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { readText } from './read-text.ts';

const READ_AT_ONCE = 16;

/** Reads and checks every file of a content folder. */
export async function readContent(folder: string): Promise<ContentReading> {
  const listing = await listFiles(folder);
  return assemble(basename(resolve(folder)), await readFiles(listing.files), listing.problems);
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
  return { listed, text: '', commented: false, problems: [{ file: listed.file, line, column, problem, remedy, level: 'error' }] };
}
