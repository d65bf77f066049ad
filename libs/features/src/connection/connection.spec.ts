import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, type Sorted, type SortedList } from './connection.ts';

const compare = (one: Sorted, other: Sorted): number =>
  one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0;

function listOf(items: readonly Sorted[]): SortedList<Sorted> {
  return { name: 'terms.fr', items: items.toSorted(compare), compare };
}

const anyItems = fc.uniqueArray(fc.record({ sortKey: fc.string({ unit: 'grapheme' }), slug: fc.string({ minLength: 1 }) }), {
  selector: ({ slug }) => slug,
});

describe('the pages of a list', () => {
  it('give every item once and in order, whatever the size of the page', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 7 }), (items, first) => {
        const list = listOf(items);
        const seen: Sorted[] = [];
        for (let after: string | null | undefined, more = true; more;) {
          const page = pageOf(list, { first, after });
          seen.push(...page.items.map(({ item }) => item));
          after = page.pageInfo.endCursor;
          more = page.pageInfo.hasNextPage;
        }
        expect(seen).toEqual(list.items);
      }),
    );
  });

  it('go on at the right place when the item under the cursor is gone', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(), (items, choice) => {
        fc.pre(items.length > 1);
        const list = listOf(items);
        const gone = list.items[choice % items.length];
        const cursor = pageOf(list, { first: (choice % items.length) + 1 > 100 ? 100 : (choice % items.length) + 1 }).pageInfo.endCursor;
        const rest = pageOf(listOf(items.filter((item) => item !== gone)), { first: 100, after: cursor });
        expect(rest.items.map(({ item }) => item)).toEqual(list.items.slice((choice % items.length) + 1, (choice % items.length) + 101));
      }),
    );
  });

  it.each([-1, 101])('refuse %i items', (first) => {
    expect(() => pageOf(listOf([]), { first })).toThrow(/"first".*0 to 100/);
  });

  it.each(['', 'nonsense', Buffer.from('[]').toString('base64url'), Buffer.from('["structures.fr","a","b"]').toString('base64url')])(
    'refuse the cursor %j, which is not of the list',
    (after) => {
      expect(() => pageOf(listOf([]), { first: 1, after })).toThrow(/"after"/);
    },
  );
});
