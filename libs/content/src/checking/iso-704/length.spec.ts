import { describe, expect, it } from 'vitest';
import { saidOfDefinition } from '../../../../../tests/factories/content-findings.ts';
import { definitionLength } from './length.ts';

describe('a definition', () => {
  it('has forty words at most', () => {
    expect(saidOfDefinition(definitionLength, 'mot '.repeat(40))).toEqual([]);
    expect(saidOfDefinition(definitionLength, 'mot '.repeat(41))).toEqual([
      'the definition has 41 words; say it in 40, and move the rest to notes',
    ]);
  });
});
