import { type Catalogue, ENTRY_KINDS, type PublishedEntry, entryNames, labelKey } from '#domain';

/** The entries whose slug or names come closest to a text, closest first. */
export function nearestEntries(text: string, catalogue: Catalogue, count = 5): readonly PublishedEntry[] {
  const wish = labelKey(text.slice(0, 100));
  if (wish === '') return [];
  return ENTRY_KINDS.flatMap((kind) => catalogue.all(kind))
    .map((published) => ({ published, distance: distanceTo(wish, published) }))
    .filter(({ distance }) => distance <= 0.5)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ published }) => published);
}

/** 0: the same; 1: nothing in common. */
function distanceTo(wish: string, { entry }: PublishedEntry): number {
  const keys = new Set([entry.slug, ...entryNames(entry)].map(labelKey));
  return Math.min(...[...keys].map((key) => likeness(wish, key)));
}

function likeness(wish: string, key: string): number {
  const whole = editDistance(wish, key) / Math.max(wish.length, key.length);
  const sharesWords = wish.length > 2 && (` ${key} `.includes(` ${wish} `) || ` ${wish} `.includes(` ${key} `));
  return sharesWords ? Math.min(whole, 0.3) : whole;
}

/** How many letters must be added, dropped, replaced or swapped with their neighbour to get from one text to the other. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
