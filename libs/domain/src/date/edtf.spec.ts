import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, edtfBounds, edtfOrder, edtfSureBounds } from './edtf-bounds.ts';
import { edtfText } from './edtf-text.ts';
import { isEdtf, isoDay, parseEdtf } from './edtf.ts';

const day = fc
  .date({ min: new Date('1100-01-01'), max: new Date('9000-12-31'), noInvalidDate: true })
  .map((date) => isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
const point = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([text, length, mark]) => text.slice(0, length) + mark);
const odd = fc.constantFrom('201X', '20XX', '2015-XX', '2015-05-XX', '2015-XX-XX', '2015-21', '2015-24~', '201X?');
const end = fc.oneof(point, odd);
const date = fc.oneof(
  end,
  end.map((from) => `${from}/..`),
  end.map((to) => `/${to}`),
  fc.tuple(end, end).map(([a, b]) => (compareEdtf(a, b) <= 0 ? `${a}/${b}` : `${b}/${a}`)),
);

describe('parseEdtf', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2015-05-19', '2015-05-19', '2015-05-19'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2015-XX', '2015-01-01', '2015-12-31'],
    ['2015-05-XX', '2015-05-01', '2015-05-31'],
    ['2015-24', '2014-12-01', '2015-03-31'],
    ['2010~', '2010-01-01', '2010-12-31'],
    ['2015-08/2015-09', '2015-08-01', '2015-09-30'],
    ['2015/..', '2015-01-01', null],
    ['2015/', '2015-01-01', null],
    ['../2015-05-19', null, '2015-05-19'],
    ['/2015', null, '2015-12-31'],
  ])('reads %s as the days from %s to %s', (edtf, earliest, latest) => {
    expect(edtfBounds(edtf)).toEqual({ earliest, latest });
  });

  it.each([
    ['', 'FORM'],
    ['mai 2015', 'FORM'],
    ['15-05', 'FORM'],
    ['2015-5', 'FORM'],
    ['2015-05-1', 'FORM'],
    ['2015-05-19T10:00', 'FORM'],
    ['201X-05', 'FORM'],
    ['2015-21-03', 'FORM'],
    ['2015-XX-03', 'FORM'],
    [' 2015', 'FORM'],
    ['2015/2016/2017', 'FORM'],
    ['2015-13', 'NO_SUCH_MONTH'],
    ['2015-02-29', 'NO_SUCH_DAY'],
    ['1900-02-29', 'NO_SUCH_DAY'],
    ['../..', 'NO_DATE_IN_INTERVAL'],
    ['/', 'NO_DATE_IN_INTERVAL'],
    ['2016/2015', 'REVERSED'],
  ])('refuses « %s » because of %s', (text, reason) => {
    expect(parseEdtf(text)).toEqual({ kind: 'EdtfProblem', text, reason });
  });

  it('never throws and never reads a text in two ways', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), date), (text) => {
        expect(isEdtf(text)).toBe(parseEdtf(text).kind !== 'EdtfProblem');
      }),
    );
  });
});

describe('the bounds of a date', () => {
  it('are in order, and the sure ones enclose the written ones', () => {
    fc.assert(
      fc.property(date, (edtf) => {
        const written = edtfBounds(edtf);
        const sure = edtfSureBounds(edtf);
        const days = [sure.earliest, written.earliest, written.latest, sure.latest].filter((day) => day !== null);
        expect(days).toEqual(days.toSorted());
        expect(days.length % 2).toBe(0);
      }),
    );
  });

  it.each([
    ['2010~', '2009-01-01', '2011-12-31'],
    ['2015-01~', '2014-12-01', '2015-02-28'],
    ['2015-12-31?', '2015-12-30', '2016-01-01'],
    ['2016-03-01?', '2016-02-29', '2016-03-02'],
    ['2015-22%', '2015-03-01', '2015-12-31'],
    ['201X~', '2000-01-01', '2029-12-31'],
  ])('allow %s to be off by its own precision, from %s to %s', (edtf, earliest, latest) => {
    expect(edtfSureBounds(edtf)).toEqual({ earliest, latest });
  });
});

describe('edtfOrder', () => {
  it('says before or after only where the precision allows it', () => {
    expect(edtfOrder('2004', '2005')).toBe('BEFORE');
    expect(edtfOrder('2005-03', '2005')).toBe('POSSIBLY');
    expect(edtfOrder('2010~', '2009-06')).toBe('POSSIBLY');
    expect(edtfOrder('2016', '../2015')).toBe('AFTER');
    expect(edtfOrder('2016', '2015/..')).toBe('POSSIBLY');
  });

  it('is the reverse when the dates change places', () => {
    const reverse = { BEFORE: 'AFTER', AFTER: 'BEFORE', POSSIBLY: 'POSSIBLY' } as const;
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(edtfOrder(a, b)).toBe(reverse[edtfOrder(b, a)]);
      }),
    );
  });

  it('agrees with the order in which dates are sorted', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        fc.pre(edtfOrder(a, b) === 'BEFORE' && edtfBounds(b).earliest !== null);
        expect(compareEdtf(a, b)).toBeLessThan(0);
      }),
    );
  });
});

describe('edtfText', () => {
  it.each([
    ['2015', '2015', '2015'],
    ['2015-04-01', '1er avril 2015', 'April 1, 2015'],
    ['2015-05', 'mai 2015', 'May 2015'],
    ['2010~', 'vers 2010', 'around 2010'],
    ['2015-05-19~', 'vers le 19 mai 2015', 'around May 19, 2015'],
    ['2015?', '2015 (date incertaine)', '2015 (uncertain date)'],
    ['2015%', 'vers 2015 (date incertaine)', 'around 2015 (uncertain date)'],
    ['201X', 'années 2010', '2010s'],
    ['201X~', 'vers les années 2010', 'around the 2010s'],
    ['20XX', 'années 2000 à 2099', 'years 2000 to 2099'],
    ['2015-05-XX', 'mai 2015 (jour inconnu)', 'May 2015 (day unknown)'],
    ['2015-XX-XX', '2015 (mois et jour inconnus)', '2015 (month and day unknown)'],
    ['2015-22', 'été 2015', 'summer 2015'],
    ['2015-23~', 'vers l’automne 2015', 'around fall 2015'],
    ['2010/2011', '2010-2011', '2010–2011'],
    ['2015-08/2015-09', 'août-septembre 2015', 'August–September 2015'],
    ['2015-04/2015-09', 'd’avril à septembre 2015', 'April–September 2015'],
    ['2015-12/2016-02', 'de décembre 2015 à février 2016', 'from December 2015 to February 2016'],
    ['2015-05-19/2015-05-21', 'du 19 au 21 mai 2015', 'May 19–21, 2015'],
    ['2015-04-01/2015-05-21', 'du 1er avril au 21 mai 2015', 'April 1 – May 21, 2015'],
    ['2015-05-19/2016-01', 'du 19 mai 2015 à janvier 2016', 'from May 19, 2015 to January 2016'],
    ['2010~/2015', 'd’environ 2010 à 2015', 'from about 2010 to 2015'],
    ['2015/..', 'depuis 2015', 'since 2015'],
    ['2015-05-19/..', 'depuis le 19 mai 2015', 'since May 19, 2015'],
    ['2015/', 'de 2015 à une date inconnue', 'from 2015 to an unknown date'],
    ['../2015', 'jusqu’en 2015', 'until 2015'],
    ['../2015-05-19', 'jusqu’au 19 mai 2015', 'until May 19, 2015'],
    ['../2015-22', 'jusqu’à l’été 2015', 'until summer 2015'],
    ['../201X', 'jusqu’aux années 2010', 'until the 2010s'],
    ['/2015', 'd’une date inconnue à 2015', 'from an unknown date to 2015'],
    ['2015-21/2015-23', 'du printemps 2015 à l’automne 2015', 'from spring 2015 to fall 2015'],
  ])('says %s as « %s » and “%s”', (edtf, french, english) => {
    expect(edtfText(edtf, 'fr')).toBe(french);
    expect(edtfText(edtf, 'en')).toBe(english);
  });

  it('finds words for every date', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('fr' as const, 'en' as const), (edtf, locale) => {
        const text = edtfText(edtf, locale);
        expect(text).not.toMatch(/undefined|NaN|X|[~%?]|\.\.|^\s*$/);
      }),
    );
  });

  it('gives back what is no date', () => {
    expect(edtfText('un jour', 'fr')).toBe('un jour');
  });
});
