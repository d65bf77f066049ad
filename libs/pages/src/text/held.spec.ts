import { describe, expect, it } from 'vitest';
import { held } from './held.ts';

describe('a line of text', () => {
  it.each([
    ['le 21 avril 2015', 'le 21\u00a0avril 2015'],
    ['dès le 1er mai', 'dès le 1er\u00a0mai'],
    ['on April 21, 2015', 'on April\u00a021, 2015'],
    ['(RLRQ, c. E-1.1.1, art. 3)', '(RLRQ, c.\u00a0E-1.1.1, art.\u00a03)'],
    ['à la p. 71', 'à la p.\u00a071'],
  ])('holds together what %s must not part', (text, expected) => {
    expect(held(text)).toBe(expected);
  });

  it.each(['Il gagna mars 2016 de justesse.', 'le coup. 3 personnes', 'en mai dernier', 'A. 3'])('%s may break anywhere', (text) => {
    expect(held(text)).toBe(text);
  });
});
