import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlighted } from './highlighted.ts';

it('marks what was found and nothing else', () => {
  expect(highlighted('la coopérative', [{ start: 3, end: 14 }])).toEqual([
    { text: 'la ', found: false },
    { text: 'coopérative', found: true },
  ]);
});

it('gives the same text back for any ranges', () => {
  const range = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(range), (text, ranges) => {
      expect(
        highlighted(text, ranges)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
