import { describe, expect, it } from 'vitest';
import { saidOfFrench } from '../../../../../tests/factories/content-findings.ts';
import { frDates } from './fr-dates.ts';

describe('a date in French', () => {
  it.each([
    ['le 1 avril 2020', '1er avril'],
    ['le 19 Mai 2015', '19 mai'],
    ['la 2ième fois', '2e'],
    ['la 3ème', '3e'],
    ['le 1 er avril', '1er avril'],
    ['la 1ère fois', '1re'],
  ])('is corrected: %s', (text, right) => {
    expect(saidOfFrench(frDates, text)).toEqual([expect.stringContaining(right)]);
  });

  it.each(['le 1er avril 2020', 'le 21 avril', 'le 19 mai', 'la 2e fois', 'art. 1, janvier'])('is right as it stands: %s', (text) => {
    expect(saidOfFrench(frDates, text)).toEqual([]);
  });
});
