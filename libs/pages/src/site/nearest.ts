import { type Catalogue, ENTRY_KINDS, type PublishedEntry, editDistance, entryNames, labelKey } from '#domain';

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
