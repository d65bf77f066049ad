import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frUnits } from './fr-units.ts';

describe('a sign after a number in French', () => {
  it.each([
    ['2 % de plus', '2\u00a0%'],
    ['2% de plus', '2\u00a0%'],
    ['50\u00a0000 $ par an', '50\u00a0000\u00a0$'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frUnits, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['2\u00a0% de plus', '50\u00a0000\u00a0$', 'un % de plus'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frUnits, text)).toEqual([]);
  });
});
