import { describe, expect, it } from 'vitest';
import { FieldIndexBuilder, type FieldWeights } from './field-index.ts';

const WEIGHTS: FieldWeights = { title: 2, saturation: 1, titleLength: 0, textLength: 0 };

function indexOf(texts: readonly (readonly [title: string, text: string])[], weights = WEIGHTS) {
  const builder = new FieldIndexBuilder((word) => [word]);
  const words = (text: string) => (text === '' ? [] : text.split(' '));
  for (const [title, text] of texts) builder.add(words(title), words(text));
  return builder.build(weights);
}

describe('an index of two fields', () => {
  it('scores a term by its rarity and its saturated frequency, the title counted by its weight', () => {
    const index = indexOf([
      ['a', 'a b'],
      ['', 'b'],
    ]);
    // a: once in the title (2) and once in the text (1): 3 / (3 + 1); it stands in one of two texts.
    expect(index.scores(['a'])[0]).toBeCloseTo(0.75 * Math.log(1 + 1.5 / 1.5), 5);
    expect(index.scores(['a'])[1]).toBe(0);
  });

  it('counts a term once, however often it is asked', () => {
    const index = indexOf([['', 'a b']]);
    expect(index.scores(['a', 'a'])).toEqual(index.scores(['a']));
  });

  it('holds the length of a text against it as far as it is told to', () => {
    const texts = [
      ['', 'a'],
      ['', 'a b c d e f g h'],
    ] as const;
    const [short = 0, long = 0] = indexOf(texts, { ...WEIGHTS, textLength: 1 }).scores(['a']);
    expect(short).toBeGreaterThan(long);
    const [one, other] = indexOf(texts).scores(['a']);
    expect(one).toBe(other);
  });

  it('knows how rare a term is: unknown ones most, common ones least', () => {
    const index = indexOf([
      ['', 'a b'],
      ['', 'a'],
    ]);
    expect(index.rarity('x')).toBeGreaterThan(index.rarity('b'));
    expect(index.rarity('b')).toBeGreaterThan(index.rarity('a'));
  });

  it('counts a word repeated without end like one repeated very often', () => {
    const index = indexOf([['', Array.from({ length: 100_000 }, () => 'a').join(' ')]]);
    expect(index.scores(['a'])[0]).toBeLessThanOrEqual(index.rarity('a'));
  });
});
