import { describe, expect, it } from 'vitest';
import { saidOfEnglish, saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { enDigits, frDigits } from './digits.ts';

describe('long numbers in French', () => {
  it.each([
    ['11200 entreprises', '11\u00a0200'],
    ['un fonds de 1250000\u00a0$', '1\u00a0250\u00a0000'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frDigits, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['en 2015', '11\u00a0200', 'no\u00a012345', 'résolution 2015-12345', 'E12345', 'Alt + 0160', '1200'])(
    'is right as it stands: %s',
    (text) => {
      expect(saidOfFrench(frDigits, text)).toEqual([]);
    },
  );
});

describe('long numbers in English', () => {
  it('are grouped with commas, years apart', () => {
    expect(saidOfEnglish(enDigits, '11200 enterprises in 2015')).toEqual([expect.stringContaining('"11,200')]);
    expect(saidOfEnglish(enDigits, '11,200 enterprises in 2015')).toEqual([]);
  });
});
