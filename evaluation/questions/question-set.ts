import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerOutcome, EntryRef, Locale } from '#domain';
import { parse } from 'yaml';

/** What a good answer to a question is. */
export interface Expected {
  readonly outcome: readonly AnswerOutcome[];
  /** Any of these is cited or, with CLARIFY, offered; empty: nothing is. */
  readonly entries: readonly EntryRef[];
  /** Any of these stands in the answer: a text, or a pattern between slashes; empty: nothing need. */
  readonly fact: readonly string[];
}

/** A question of our own set. */
export interface TypedQuestion {
  readonly id: string;
  readonly question: string;
  readonly history: readonly string[];
  /** The language of the page. */
  readonly locale: Locale;
  readonly language: Locale;
  readonly persona: string;
  readonly kind: string;
  readonly noise: string;
  readonly expect: Expected;
  /** Tuned: looked at while the answers are made better. Measured: only counted. */
  readonly half: 'tuned' | 'measured';
}

/** Questions out of scope, one a line, by which the threshold of evidence is chosen beside the tuned half. */
export async function readBeyond(file: string): Promise<readonly TypedQuestion[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((question, at) => ({
    id: `beyond-${at + 1}`,
    question,
    history: [],
    locale: 'fr',
    language: 'fr',
    persona: 'promoter',
    kind: 'out-of-scope',
    noise: 'none',
    expect: { outcome: ['NOT_COVERED'], entries: [], fact: [] },
    half: 'tuned',
  }));
}

/** Every question of the files of a folder, in the order of the files. */
export async function readQuestionSet(folder: string): Promise<readonly TypedQuestion[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const lists = await Promise.all(
    files.map(async (file) => parse(await readFile(join(folder, file), 'utf8')) as readonly Partial<TypedQuestion>[]),
  );
  return lists.flat().map((typed) => ({ history: [], noise: 'none', ...typed }) as TypedQuestion);
}
