import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frNumbers } from './fr-numbers.ts';

describe('a number in French', () => {
  it.each([
    ['$50,000 par an', '50\u00a0000\u00a0$'],
    ['50,000\u00a0$', '50\u00a0000'],
    ['2.5\u00a0%', '2,5'],
    ['1.3 milliard de dollars', '1,3'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frNumbers, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['50\u00a0000\u00a0$', '2,5\u00a0%', 'art. 17.5.4', 'CC BY 4.0'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frNumbers, text)).toEqual([]);
  });
});
