import { describe, expect, it } from 'vitest';
import { randomFrom, withTypingError } from './typing-error.ts';

describe('a typing error', () => {
  it('touches the longest content word only', () => {
    for (let seed = 0; seed < 50; seed++)
      expect(withTypingError('Comment dissoudre une coopérative?', randomFrom(seed))).toMatch(
        /^Comment dissoudre une c?[a-zé]{10,13}\?$|^Comment dissoudre une \S+\?$/,
      );
  });

  it('is the same one for the same seed', () => {
    expect(withTypingError('Qui gère la réserve?', randomFrom(7))).toBe(withTypingError('Qui gère la réserve?', randomFrom(7)));
  });

  it('is one edit: the lengths differ by one at most', () => {
    for (let seed = 0; seed < 50; seed++)
      expect(Math.abs(withTypingError('la ristourne', randomFrom(seed)).length - 'la ristourne'.length)).toBeLessThanOrEqual(1);
  });

  it('leaves alone what has no word', () => {
    expect(withTypingError('?!', randomFrom(1))).toBe('?!');
  });
});
