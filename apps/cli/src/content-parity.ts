import { acceptParity, type ParityPlace, type ParityReport, PARITY_STATES, type ParityState, readParity, renderProblem } from '#content';
import { refuseCall } from './exit.ts';

/** What is asked of the two languages. */
export interface ParityOptions {
  /** True: all files. */
  readonly accept?: true | readonly string[];
  readonly json?: boolean;
}

const NAMES: Readonly<Record<ParityState, string>> = { IN_STEP: 'in step', MISSING: 'missing', STALE: 'stale', UNLOCKED: 'unlocked' };

/** Tells which English texts are missing or older than their French, or declares them in step. */
export async function parityOfContent(folder: string, { accept, json = false }: ParityOptions): Promise<void> {
  await (accept === undefined ? report(folder, json) : declare(folder, accept === true ? [] : accept, json));
}

async function report(folder: string, json: boolean): Promise<void> {
  const parity = await readParity(folder);
  const { counts, places, problems } = parity;
  const lock = lockLine(parity);
  if (json) process.stdout.write(`${JSON.stringify({ folder, lock: parity.lock.kind, counts, places, problems }, undefined, 2)}\n`);
  else process.stdout.write(`${[...problems.map(renderProblem), ...lines(places), ...lock, ...table(parity)].join('\n')}\n`);
  if (problems.length > 0 || parity.lock.kind === 'BrokenLock') process.exitCode = 1;
}

/** Texts that are missing or stale one by one; what was never declared, by file. */
function lines(places: readonly ParityPlace[]): readonly string[] {
  const unlocked = Map.groupBy(
    places.filter(({ state }) => state === 'UNLOCKED'),
    ({ file }) => file,
  );
  return [
    ...places
      .filter(({ state }) => state !== 'UNLOCKED')
      .map(({ file, line, column, text, state }) => `${file}:${line}:${column} ${NAMES[state]}: ${text}`),
    ...[...unlocked].map(([file, texts]) => `${file} unlocked: ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}`),
  ];
}

function lockLine({ lock }: ParityReport): readonly string[] {
  switch (lock.kind) {
    case 'Lock':
      return [];
    case 'NoLock':
      return ['There is no parity.lock: nothing was declared in step yet. Write it: entendu content parity --accept'];
    case 'BrokenLock':
      return [`parity.lock:${lock.line}:1 ${lock.problem}; ${lock.remedy}`];
  }
}

function table({ counts }: ParityReport): readonly string[] {
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  const kinds = Object.entries(counts);
  const total = PARITY_STATES.map((state) => kinds.reduce((sum, [, count]) => sum + count[state], 0));
  return [
    row(
      '',
      PARITY_STATES.map((state) => NAMES[state]),
    ),
    ...kinds.map(([kind, count]) =>
      row(
        kind,
        PARITY_STATES.map((state) => count[state]),
      ),
    ),
    row('all', total),
  ];
}

async function declare(folder: string, names: readonly string[], json: boolean): Promise<void> {
  const accepted = await acceptParity(folder, names);
  if (accepted.kind === 'UnknownFiles') return refuseCall(`no file of ${folder} is called ${accepted.names.join(', ')}`);
  if (json) process.stdout.write(`${JSON.stringify({ folder, ...accepted }, undefined, 2)}\n`);
  else if (accepted.kind === 'BrokenLock')
    process.stderr.write(
      `parity.lock:${accepted.line}:1 ${accepted.problem}; ${accepted.remedy}, or declare all: entendu content parity --accept\n`,
    );
  else process.stdout.write(`${accepted.texts} texts of ${accepted.files} files declared in step\n`);
  if (accepted.kind === 'BrokenLock') process.exitCode = 1;
}
