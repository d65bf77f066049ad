/** Which French and which English of a text were declared in step: their fingerprints. */
export interface DeclaredPair {
  readonly fr: string;
  readonly en: string;
}

/** What was declared in step, by file (terms/ristourne.yaml) and by the way to the text (claims.permise.statement). */
export type DeclaredPairs = ReadonlyMap<string, ReadonlyMap<string, DeclaredPair>>;

/** The lock as it was read. A folder without one has nothing declared. */
export type LockReading =
  | { readonly kind: 'Lock'; readonly pairs: DeclaredPairs }
  | { readonly kind: 'NoLock' }
  | { readonly kind: 'BrokenLock'; readonly line: number; readonly problem: string; readonly remedy: string };

/** The name of the lock, beside the folders of content. */
export const LOCK_FILE = 'parity.lock';

const HEADER = '# Which English text was read beside which French: file, text, fingerprints. Written by: entendu content parity --accept';
const LINE = /^(?<file>[a-z]+\/[a-z0-9-]+\.yaml) (?<path>[\w.-]+) (?<fr>[0-9a-f]{8}) (?<en>[0-9a-f]{8})$/;

/** Reads a lock. One line a text, so that two branches that change different texts merge without a conflict. */
export function parseLock(text: string): LockReading {
  const pairs = new Map<string, Map<string, DeclaredPair>>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const broken = (problem: string, remedy: string): LockReading => ({ kind: 'BrokenLock', line: at + 1, problem, remedy });
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return broken('a merge was left unfinished here', 'keep the lines of both sides');
    const { file, path, fr, en } = LINE.exec(line)?.groups ?? {};
    if (file === undefined || path === undefined || fr === undefined || en === undefined)
      return broken('the line does not name a file, a text and two fingerprints', 'take it out, and declare the text again');
    const ofFile = pairs.get(file) ?? new Map<string, DeclaredPair>();
    if (ofFile.has(path)) return broken(`${file} ${path} is declared twice`, 'keep one of the two lines, and declare the text again');
    pairs.set(file, ofFile.set(path, { fr, en }));
  }
  return { kind: 'Lock', pairs };
}

/** The lock as a text: in the order of files and texts, whatever the order in which they were declared. */
export function printLock(pairs: DeclaredPairs): string {
  const lines = [...pairs].flatMap(([file, ofFile]) => [...ofFile].map(([path, { fr, en }]) => `${file} ${path} ${fr} ${en}`));
  return `${[HEADER, ...lines.toSorted()].join('\n')}\n`;
}
