import { align } from './align.ts';
import { difference, type DifferenceKind, type DifferencePart, wordsAndSigns } from './difference.ts';

/** What became of one item of a list, such as a note. */
export interface ItemDifference {
  readonly kind: DifferenceKind | 'CHANGED';
  readonly parts: readonly DifferencePart[];
}

/** Longer lists are aligned by their equal items only. */
const MOST_PAIRS = 2500;

/** Items that share fewer of their words are two items, not two states of one. */
const LEAST_LIKENESS = 0.4;

/** The difference between two lists of texts: items that are alike are compared word by word, the others come or go whole. */
export function itemsDifference(before: readonly string[], after: readonly string[]): readonly ItemDifference[] {
  const items: ItemDifference[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const [i, j] of [...pairs(before, after), [before.length, after.length] as const]) {
    items.push(
      ...before.slice(atBefore, i).map((text) => whole('REMOVED', text)),
      ...after.slice(atAfter, j).map((text) => whole('ADDED', text)),
    );
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && come !== undefined)
      items.push(gone === come ? whole('KEPT', come) : { kind: 'CHANGED', parts: difference(gone, come) });
    [atBefore, atAfter] = [i + 1, j + 1];
  }
  return items;
}

function pairs(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  if (before.length === 1 && after.length === 1) return [[0, 0]];
  const looksCloser = before.length * after.length <= MOST_PAIRS;
  const words = looksCloser ? { before: before.map(wordsOf), after: after.map(wordsOf) } : undefined;
  return align(before.length, after.length, (i, j) => {
    // One item that stays as it is outweighs any number of pairs that are only alike.
    if (before[i] === after[j]) return 1000;
    const likeness = likenessOf(words?.before[i], words?.after[j]);
    return likeness >= LEAST_LIKENESS ? likeness : 0;
  });
}

function whole(kind: DifferenceKind, text: string): ItemDifference {
  return { kind, parts: text === '' ? [] : [{ kind, text }] };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(wordsAndSigns(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token)));
}

/** How many of their words two texts share, 0 to 1 (Dice). */
function likenessOf(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  if (one === undefined || other === undefined || one.size + other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
