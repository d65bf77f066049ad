import { describe, expect, it } from 'vitest';
import { wordCount } from './word-count.ts';

describe('the words of a text', () => {
  it.each([
    ['part des surplus d’une coopérative', 5],
    ['50\u00a0000\u00a0$ par an', 3],
    ['$50,000 a year', 3],
    ['Salaberry-de-Valleyfield, en 2015-2016', 3],
    ['«\u00a0oui\u00a0» – non : peut-être', 3],
    ['', 0],
  ])('are counted as people do: %s', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
