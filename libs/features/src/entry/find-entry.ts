import type { Catalogue, Entry, EntryKind, PublishedEntry } from '#domain';

/** The published entry at an address, be it the present one or a former one; undefined: there is none. */
export function findEntry<K extends EntryKind>(
  catalogue: Catalogue,
  kind: K,
  slug: string,
): PublishedEntry<Extract<Entry, { kind: K }>> | undefined {
  const found = catalogue.find(kind, slug);
  if (found !== undefined) return found;
  const moved = catalogue.redirect(`${kind}:${slug}`);
  const present = moved === undefined ? undefined : catalogue.get(moved);
  return present?.entry.kind === kind ? (present as PublishedEntry<Extract<Entry, { kind: K }>>) : undefined;
}
