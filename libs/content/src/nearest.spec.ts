import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds the word that was meant, and none where nothing is near', () => {
    expect(nearest('ristorne', ['dividende', 'ristourne', 'reserve'])).toBe('ristourne');
    expect(nearest('defnition', ['notes', 'definition'])).toBe('definition');
    expect(nearest('xyz', ['notes', 'definition'])).toBeUndefined();
  });
});

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('is zero for equal words only, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });

  it('counts two letters that changed places as one', () => {
    expect(editDistance('ristuorne', 'ristourne')).toBe(1);
  });
});
