import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { existedOn, heldOn, nameOn } from './structure-on.ts';
import type { Structure } from './structure.ts';

function aStructure(parts: Partial<Structure>): Structure {
  return {
    kind: 'structure',
    slug: 'pole',
    classification: 'hub',
    names: [{ name: { fr: 'Pôle' } }],
    alternativeLabels: { fr: [], en: [] },
    hiddenLabels: { fr: [], en: [] },
    summary: { fr: 'Un pôle.' },
    notes: [],
    territory: [],
    mandates: [],
    related: [],
    formerSlugs: [],
    homonyms: [],
    sources: [],
    claims: [],
    ...parts,
  };
}

const renamed = aStructure({
  names: [
    { name: { fr: 'Pôle régional' }, from: '2010/2011', to: '2015-05-19' },
    { name: { fr: 'Pôle VHSL' }, from: '2015-05-19' },
  ],
});

describe('nameOn', () => {
  it.each([
    ['2014-06-01', 'Pôle régional'],
    ['2010-06-01', 'Pôle régional'],
    ['2015-05-18', 'Pôle régional'],
    ['2015-05-19', 'Pôle VHSL'],
    ['2026-11-22', 'Pôle VHSL'],
    ['1990-01-01', 'Pôle VHSL'],
  ])('gives, on %s, %s', (day, name) => {
    expect(nameOn(renamed, day).name.fr).toBe(name);
  });

  it('lets a name last until the next one begins', () => {
    const structure = aStructure({ names: [{ name: { fr: 'MDEIE' } }, { name: { fr: 'MESI' }, from: '2014-04' }] });
    expect(nameOn(structure, '2012-01-01').name.fr).toBe('MDEIE');
    expect(nameOn(structure, '2015-01-01').name.fr).toBe('MESI');
  });
});

describe('existedOn', () => {
  const cre = aStructure({ start: '2004', end: '2015-04-20/2016-03-31' });

  it.each([
    ['2003-12-31', 'NO'],
    ['2004-06-01', 'POSSIBLY'],
    ['2004-12-31', 'YES'],
    ['2015-04-20', 'YES'],
    ['2015-12-01', 'POSSIBLY'],
    ['2016-03-31', 'POSSIBLY'],
    ['2016-04-01', 'NO'],
  ] as const)('says of a structure of 2004 that ended in 2015-2016, on %s: %s', (day, certainty) => {
    expect(existedOn(cre, day)).toBe(certainty);
  });

  it('is never sure about the year beside an approximate one', () => {
    expect(existedOn(aStructure({ start: '2010~' }), '2009-06-01')).toBe('POSSIBLY');
    expect(existedOn(aStructure({ start: '2010~' }), '2008-06-01')).toBe('NO');
  });

  it('says possibly where no beginning is known, and yes from the first name that has one', () => {
    expect(existedOn(aStructure({}), '2015-01-01')).toBe('POSSIBLY');
    expect(existedOn(renamed, '2009-01-01')).toBe('POSSIBLY');
    expect(existedOn(renamed, '2012-01-01')).toBe('YES');
    expect(existedOn(aStructure({ end: '2015' }), '2016-01-01')).toBe('NO');
  });
});

describe('heldOn', () => {
  it('grows surer of a beginning, and less sure of what has an end, as days pass', () => {
    const day = fc.constantFrom('2009-05-01', '2010-01-01', '2010-12-31', '2012-02-29', '2015-07-01', '2016-01-01', '2020-01-01');
    const ends = fc.constantFrom('2010', '2010~', '2012-02-29', '2015-06/2015-08', '2015?', undefined);
    fc.assert(
      fc.property(day, day, ends, ends, (one, other, from, to) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const order = ['NO', 'POSSIBLY', 'YES'];
        expect(order.indexOf(heldOn({ from }, early))).toBeLessThanOrEqual(order.indexOf(heldOn({ from }, late)));
        expect(order.indexOf(heldOn({ to }, early))).toBeGreaterThanOrEqual(order.indexOf(heldOn({ to }, late)));
      }),
    );
  });
});
