import { describe, expect, it } from 'vitest';
import { coverage, likeness } from './cover.ts';

const asked = [
  { stem: 'ristourn', weight: 0.8, certainty: 1 },
  { stem: 'coop', weight: 0.2, certainty: 1 },
];

describe('how much of a question a text holds', () => {
  it('counts words by what they are worth', () => {
    expect(coverage(asked, new Map([['ristourn', 1]]))).toBeCloseTo(0.8);
    expect(coverage(asked, new Map([['ristourn', 1]]), new Map([['coop', 1]]))).toBeCloseTo(1);
    expect(coverage([], new Map())).toBe(0);
  });

  it('counts a repaired word for less', () => {
    expect(coverage([{ stem: 'ristourn', weight: 1, certainty: 0.5 }], new Map([['ristourn', 1]]))).toBe(0.5);
  });
});

describe('how alike a question and a wording are', () => {
  it('is 1 for the same words, 0 for others', () => {
    expect(
      likeness(
        asked,
        new Map([
          ['ristourn', 0.8],
          ['coop', 0.2],
        ]),
      ),
    ).toBeCloseTo(1);
    expect(likeness(asked, new Map([['cre', 1]]))).toBe(0);
    expect(likeness(asked, new Map())).toBe(0);
  });
});
