import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A passage of a BEIR corpus. */
export interface BeirDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A question with the passages that answer it, each with its grade, above 0. */
export interface BeirQuery {
  readonly id: string;
  readonly text: string;
  readonly relevant: ReadonlyMap<string, number>;
}

/** A test collection in BEIR's layout: corpus.jsonl, queries.jsonl, qrels/test.tsv (N. Thakur et al., 2021, arXiv 2104.08663). */
export interface BeirSet {
  readonly documents: readonly BeirDocument[];
  /** Those that have something relevant. */
  readonly queries: readonly BeirQuery[];
}

/** A file of the collection that cannot be read as such. */
export class BeirProblem extends Error {
  override readonly name = 'BeirProblem';
}

/** Reads a collection; throws a BeirProblem that names file and line. */
export async function readBeirSet(folder: string): Promise<BeirSet> {
  const documents = await readLines(join(folder, 'corpus.jsonl'), (line) => ({
    id: textOf(line, '_id'),
    title: typeof line['title'] === 'string' ? line['title'] : '',
    text: textOf(line, 'text'),
  }));
  const wordings = await readLines(join(folder, 'queries.jsonl'), (line) => ({ id: textOf(line, '_id'), text: textOf(line, 'text') }));
  const relevant = await readJudgements(join(folder, 'qrels/test.tsv'));
  const queries = wordings.flatMap(({ id, text }) => {
    const own = relevant.get(id);
    return own === undefined ? [] : [{ id, text, relevant: own }];
  });
  if (documents.length === 0) throw new BeirProblem(`${join(folder, 'corpus.jsonl')} holds no passage`);
  if (queries.length === 0) throw new BeirProblem(`no question of ${join(folder, 'queries.jsonl')} has a line in qrels/test.tsv`);
  return { documents, queries };
}

type Line = Readonly<Record<string, unknown>>;

function textOf(line: Line, key: string): string {
  const value = line[key];
  if (typeof value !== 'string') throw new Error(`has no text under "${key}"`);
  return value;
}

async function readLines<Value>(file: string, toValue: (line: Line) => Value): Promise<readonly Value[]> {
  const values: Value[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number++;
      if (line.trim() !== '') values.push(toValue(JSON.parse(line) as Line));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BeirProblem(number === 0 ? `${file} cannot be read: ${reason}` : `${file}:${number} ${reason}`, { cause: error });
  }
  return values;
}

async function readJudgements(file: string): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BeirProblem(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  });
  const judgements = new Map<string, Map<string, number>>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [query, document, grade] = line.split('\t');
    if (line.trim() === '' || (at === 0 && Number.isNaN(Number(grade)))) continue;
    if (query === undefined || document === undefined || grade === undefined || Number.isNaN(Number(grade)))
      throw new BeirProblem(`${file}:${at + 1} is not a question, a passage and a grade, separated by tabs`);
    if (Number(grade) <= 0) continue;
    const own = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, own.set(document, Number(grade)));
  }
  return judgements;
}
