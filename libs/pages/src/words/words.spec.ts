import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts((value as (...parts: readonly unknown[]) => unknown)(2, 3, 4));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

describe('the French words', () => {
  const french = texts(words.fr);

  it('keep the colon and the guillemets on their line', () => {
    expect(french.filter((text) => / [:»]|« /u.test(text))).toEqual([]);
    expect(french.filter((text) => /«[^\u00a0]|[^\u00a0]»/u.test(text))).toEqual([]);
  });

  it('have no space before ; ! ?', () => {
    expect(french.filter((text) => /[ \u00a0\u202f][;!?]/u.test(text))).toEqual([]);
  });

  it('use the curly apostrophe', () => {
    expect(french.filter((text) => text.includes("'"))).toEqual([]);
  });
});

describe('the English words', () => {
  it('have no French spacing and no straight apostrophe', () => {
    expect(texts(words.en).filter((text) => / [:;!?]|'/u.test(text))).toEqual([]);
  });
});
