import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

const word = fc.stringMatching(/^[abc]{0,7}$/);

describe('the distance of two words', () => {
  it.each([
    ['ristourne', 'ristourne', 0],
    ['ristorne', 'ristourne', 1],
    ['ritsourne', 'ristourne', 1],
    ['cooperativ', 'cooperative', 1],
    ['abc', 'xyz', 3],
  ])('from %s to %s is %i', (one, other, edits) => {
    expect(editDistance(one, other, 3)).toBe(edits);
  });

  it('says no more than one over the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('is the same in both directions, and nothing only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
        expect(editDistance(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });

  it('is at most one for any single edit', () => {
    fc.assert(
      fc.property(word, fc.nat(7), fc.constantFrom('', 'x'), fc.boolean(), (text, at, letter, replaces) => {
        const place = Math.min(at, text.length);
        expect(editDistance(text, text.slice(0, place) + letter + text.slice(place + (replaces ? 1 : 0)), 3)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
