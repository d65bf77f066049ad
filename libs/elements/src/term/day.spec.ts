import { expect, it } from 'vitest';
import { dayOf, writtenDay } from './day.ts';

it('writes days as Québec does', () => {
  expect(writtenDay('2015-05-19', 'fr')).toBe('19 mai 2015');
  expect(writtenDay('2015-04-01', 'fr')).toBe('1er avril 2015');
  expect(writtenDay('2015-05-19', 'en')).toBe('May 19, 2015');
});

it('takes the day of the reader, not the one of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
