import { describe, expect, it } from 'vitest';
import { saidOfEnglish } from '../../../../../tests/factories/content-findings.ts';
import { enNumbers } from './en-numbers.ts';

describe('a number in English', () => {
  it.each([
    ['50 000 people', '50,000'],
    ['50,000 $ a year', '$50,000'],
    ['50\u00a0000\u00a0$', '$50,000'],
    ['2,5% more', '2.5'],
    ['12,50 $', '$12.50'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfEnglish(enNumbers, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['$50,000', '11,200 enterprises', '2.5%', 'on May 19, 2015', 'sections 3, 4 and 12', 'in 2015 200 people'])(
    'is right as it stands: %s',
    (text) => {
      expect(saidOfEnglish(enNumbers, text)).toEqual([]);
    },
  );
});
