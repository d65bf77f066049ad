import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highest } from './highest.ts';

it('the highest scores are those that sorting gives, equal ones in their order, nothing left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 60 }), fc.nat(12), (numbers, limit) => {
      const sorted = numbers.map((_, place) => place).filter((place) => (numbers[place] ?? 0) > 0);
      sorted.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
      expect(highest(Float64Array.from(numbers), limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});
