import { describe, expect, it } from 'vitest';
import { askedDate } from './asked-date.ts';

describe('the date that a question names', () => {
  it.each([
    ['en 2014', '2014-07-01', 'year'],
    ['le 15 janvier 2016', '2016-01-15', 'day'],
    ['le 1er avril 2015', '2015-04-01', 'day'],
    ['on june 1 2015', '2015-06-01', 'day'],
    ['june 1st 2015', '2015-06-01', 'day'],
    ['en fevrier 2016', '2016-02-15', 'month'],
    ['au 2014 06 01', '2014-06-01', 'day'],
    ['le 31 fevrier 2015', '2015-02-28', 'day'],
  ])('« %s » is %s, to the %s', (words, day, precision) => {
    expect(askedDate(` ${words} `)).toMatchObject({ day, precision });
  });

  it.each(['le plan 2015 2020', '11 200 entreprises', 'aucune date'])('is none in « %s »', (words) => {
    expect(askedDate(` ${words} `)).toBeUndefined();
  });
});
