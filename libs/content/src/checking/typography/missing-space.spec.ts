import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { missingSpace } from './missing-space.ts';

describe('a sign between words', () => {
  it.each([
    ['pain,beurre', 'pain, beurre'],
    ['Il vient.Elle part', 'vient. Elle'],
    ['vin;deux', 'vin; deux'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(missingSpace, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['pain, beurre', '2,5', 'economiesociale.info', 'art.3', 'A.M.'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(missingSpace, text)).toEqual([]);
  });
});
