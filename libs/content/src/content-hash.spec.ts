import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from './content-hash.ts';

describe('contentHash', () => {
  it('does not depend on the order of keys, nor on what is undefined', () => {
    expect(contentHash({ b: [1, { d: 2, c: undefined }], a: 'é' })).toBe(contentHash({ a: 'é', b: [1, { d: 2 }] }));
  });

  it('differs when a value or the order of a list differs', () => {
    const hashes = [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, { a: 'x' }, { a: 'x ' }, { b: 'x' }, { a: null }].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('stands for the same JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
