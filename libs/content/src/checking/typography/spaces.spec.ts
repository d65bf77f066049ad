import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { spaces } from './spaces.ts';

describe('a space', () => {
  it.each([
    ['un  deux', 'un deux'],
    ['deux\u00a0 : un', 'deux\u00a0:'],
    ['deux\u202f: un', 'deux\u00a0:'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(spaces, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['un deux', 'deux\u00a0: un'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(spaces, text)).toEqual([]);
  });
});
