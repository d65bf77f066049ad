import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { dash } from './dash.ts';

describe('a dash', () => {
  it.each([
    ['un -- deux', 'un – deux'],
    ['un — deux', 'un – deux'],
    ['un - deux', 'un – deux'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(dash, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['un – deux', 'co-op', '2015-2020', 'peut-être'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(dash, text)).toEqual([]);
  });
});
