import { alignEqual } from './align.ts';

/** What becomes of a piece of a text. */
export type DifferenceKind = 'KEPT' | 'ADDED' | 'REMOVED';

/** A piece of two texts laid over one another. */
export interface DifferencePart {
  readonly kind: DifferenceKind;
  readonly text: string;
}

/** The most comparisons of one table: some milliseconds. Longer texts are first compared sentence by sentence. */
const MOST_CELLS = 1_000_000;

/** The longest run of signs between two changes that is no thing of its own to a reader. */
const LONGEST_JOINT = 3;

/**
 * The difference between two texts, word by word: what is kept and added, joined, is the second text; what is kept and
 * removed, the first. The same two texts always differ in the same way.
 */
export function difference(before: string, after: string): readonly DifferencePart[] {
  return tidy(compare(before, after, [wordsAndSigns, sentences]));
}

/** The words of a text and everything between them, sign by sign: joined, they are the text. */
export function wordsAndSigns(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

function sentences(text: string): readonly string[] {
  return text.match(/[^.!?…\n]*[.!?…\n]+\s*|[^.!?…\n]+/gu) ?? [];
}

type Split = (text: string) => readonly string[];

/** Compares with the first way of splitting whose table is small enough; the gaps of a coarse comparison are compared again. */
function compare(before: string, after: string, [split, ...coarser]: readonly Split[]): readonly DifferencePart[] {
  if (split === undefined) return replaced(before, after);
  const one = split(before);
  const other = split(after);
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const removed = one.slice(head, one.length - tail);
  const added = other.slice(head, other.length - tail);
  const isSmall = removed.length * added.length <= MOST_CELLS;
  return [
    ...kept(one.slice(0, head)),
    ...(isSmall ? inGaps(removed, added, replaced) : compareCoarsely(removed.join(''), added.join(''), coarser)),
    ...kept(one.slice(one.length - tail)),
  ];
}

function compareCoarsely(before: string, after: string, [split]: readonly Split[]): readonly DifferencePart[] {
  if (split === undefined) return replaced(before, after);
  const one = split(before);
  const other = split(after);
  if (one.length * other.length > MOST_CELLS) return replaced(before, after);
  return inGaps(one, other, (gone, come) => compare(gone, come, [wordsAndSigns]));
}

/** Keeps what aligns, and answers for what lies between. */
function inGaps(
  one: readonly string[],
  other: readonly string[],
  between: (before: string, after: string) => readonly DifferencePart[],
): readonly DifferencePart[] {
  const parts: DifferencePart[] = [];
  let [atOne, atOther] = [0, 0];
  for (const [i, j] of [...alignEqual(one, other, weight), [one.length, other.length] as const]) {
    parts.push(...between(one.slice(atOne, i).join(''), other.slice(atOther, j).join('')), ...kept(one.slice(i, i + 1)));
    [atOne, atOther] = [i + 1, j + 1];
  }
  return parts;
}

/** A word that stays counts for more than the signs around it. */
function weight(token: string): number {
  return isWordy(token) ? 4 : 1;
}

function isWordy(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function kept(tokens: readonly string[]): readonly DifferencePart[] {
  return tokens.length === 0 ? [] : [{ kind: 'KEPT', text: tokens.join('') }];
}

function replaced(before: string, after: string): readonly DifferencePart[] {
  return [
    { kind: 'REMOVED', text: before },
    { kind: 'ADDED', text: after },
  ];
}

/** Joins what stands together: in each change first all that goes, then all that comes; a space between two changes belongs to them. */
function tidy(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const tidied: DifferencePart[] = [];
  const change = { removed: '', added: '' };
  const flush = () => {
    if (change.removed !== '') tidied.push({ kind: 'REMOVED', text: change.removed });
    if (change.added !== '') tidied.push({ kind: 'ADDED', text: change.added });
    change.removed = '';
    change.added = '';
  };
  const joined = joinKept(parts.filter(({ text }) => text !== ''));
  for (const [at, { kind, text }] of joined.entries()) {
    const isWithinChange = change.removed !== '' || change.added !== '';
    const isJoint = text.length <= LONGEST_JOINT && !isWordy(text) && isWithinChange && at < joined.length - 1;
    if (kind !== 'ADDED' && (kind === 'REMOVED' || isJoint)) change.removed += text;
    if (kind !== 'REMOVED' && (kind === 'ADDED' || isJoint)) change.added += text;
    if (kind !== 'KEPT' || isJoint) continue;
    flush();
    tidied.push({ kind, text });
  }
  flush();
  return tidied;
}

function joinKept(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const joined: DifferencePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'KEPT' && last?.kind === 'KEPT') joined[joined.length - 1] = { kind: 'KEPT', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
