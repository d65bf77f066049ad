import { checkRange } from '../entry/reading.ts';
import { readCursor, writeCursor } from './cursor.ts';

/** The longest page of a list. */
export const LONGEST_PAGE = 100;

/** What is asked of a list: how many items, after which one. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** An item with what it is sorted by. */
export interface Sorted {
  readonly sortKey: string;
  readonly slug: string;
}

/** A list in its order. */
export interface SortedList<T extends Sorted> {
  /** Such as `terms.fr`. */
  readonly name: string;
  readonly items: readonly T[];
  compare(one: Sorted, other: Sorted): number;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly { readonly item: T; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Cuts the asked page out of a list, or refuses `first` or `after`. */
export function pageOf<T extends Sorted>(list: SortedList<T>, { first, after }: PageRequest): Page<T> {
  checkRange('first', first, 0, LONGEST_PAGE);
  const start = after == null ? 0 : placeAfter(list, readCursor(after, list.name));
  const items = list.items
    .slice(start, start + first)
    .map((item) => ({ item, cursor: writeCursor({ list: list.name, sortKey: item.sortKey, slug: item.slug }) }));
  return {
    items,
    pageInfo: { hasNextPage: start + items.length < list.items.length, endCursor: items.at(-1)?.cursor ?? null },
    totalCount: list.items.length,
  };
}

function placeAfter<T extends Sorted>(list: SortedList<T>, cursor: Sorted): number {
  let low = 0;
  let high = list.items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list.compare(list.items[middle] as T, cursor) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
