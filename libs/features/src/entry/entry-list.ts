import { type Catalogue, type Entry, type EntryKind, entryTitle, type Locale, type PublishedEntry } from '#domain';
import type { Sorted, SortedList } from '../connection/connection.ts';

type EntryOfKind<K extends EntryKind> = Extract<Entry, { kind: K }>;

/** An entry at its place in an alphabetical list. */
export interface ListedEntry<E extends Entry> extends Sorted {
  readonly published: PublishedEntry<E>;
}

const COLLATORS: Readonly<Record<Locale, Intl.Collator>> = {
  fr: new Intl.Collator('fr-CA'),
  en: new Intl.Collator('en-CA'),
};

const LISTS = new WeakMap<Catalogue, Map<string, SortedList<ListedEntry<Entry>>>>();

/** The entries of a kind in the alphabetical order of their titles in that language. Sorted once per catalogue. */
export function listEntries<K extends EntryKind>(catalogue: Catalogue, kind: K, locale: Locale): SortedList<ListedEntry<EntryOfKind<K>>> {
  const lists = LISTS.get(catalogue) ?? new Map<string, SortedList<ListedEntry<Entry>>>();
  LISTS.set(catalogue, lists);
  const name = `${kind}s.${locale}`;
  let list = lists.get(name);
  if (list === undefined) {
    list = sorted(name, catalogue.all(kind), locale);
    lists.set(name, list);
  }
  return list as SortedList<ListedEntry<EntryOfKind<K>>>;
}

/** The items of a list that pass a test, under the same name and in the same order. */
export function selectFrom<T extends Sorted>(list: SortedList<T>, passes: (item: T) => boolean): SortedList<T> {
  return { ...list, items: list.items.filter(passes) };
}

function sorted(name: string, entries: readonly PublishedEntry[], locale: Locale): SortedList<ListedEntry<Entry>> {
  const collator = COLLATORS[locale];
  const compare = (one: Sorted, other: Sorted): number =>
    collator.compare(one.sortKey, other.sortKey) || (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0);
  const items = entries
    .map((published) => ({ published, slug: published.entry.slug, sortKey: entryTitle(published.entry, locale).text }))
    .toSorted(compare);
  return { name, items, compare };
}
