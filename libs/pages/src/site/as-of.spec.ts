import { describe, expect, it } from 'vitest';
import { asOfIn } from './as-of.ts';

const asOf = (query: string) => asOfIn(new URLSearchParams(query));

describe('asOfIn', () => {
  it('reads a day of the calendar', () => {
    expect(asOf('asOf=2014-06-01')).toBe('2014-06-01');
    expect(asOf('x=1&asOf=2016-02-29')).toBe('2016-02-29');
  });

  it.each([
    '',
    'asOf=',
    'asOf=2014',
    'asOf=2014-06',
    'asOf=2015-02-29',
    'asOf=2014-13-01',
    'asOf=2014-06-XX',
    'asOf=2014-06-01~',
    'asof=2014-06-01',
  ])('takes nothing else: %s', (query) => {
    expect(asOf(query)).toBeUndefined();
  });
});
