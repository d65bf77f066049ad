import { describe, expect, it } from 'vitest';
import { saidOfEnglish } from '../../../../../tests/factories/content-findings.ts';
import { enDates } from './en-dates.ts';

describe('a date in English', () => {
  it.each([
    ['on 19 May 2015', 'May 19, 2015'],
    ['on May 19th', 'May 19'],
    ['the 1st of April 2020', 'April 1, 2020'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfEnglish(enDates, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['on May 19, 2015', 'in May 2015', 'May 2015'])('is right as it stands: %s', (text) => {
    expect(saidOfEnglish(enDates, text)).toEqual([]);
  });
});
