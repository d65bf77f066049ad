import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds the word that was meant, and none where nothing is near', () => {
    expect(nearest('ristorne', ['dividende', 'ristourne', 'reserve'])).toBe('ristourne');
    expect(nearest('defnition', ['notes', 'definition'])).toBe('definition');
    expect(nearest('xyz', ['notes', 'definition'])).toBeUndefined();
  });
});
