import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import { nearestEntries } from './nearest.ts';

const catalogue = aCatalogue([
  aTerm('ristourne'),
  aTerm('reserve'),
  aTerm('economie-sociale', { labels: { fr: { preferred: 'économie sociale', acronyms: ['ÉS'], alternative: [], hidden: [] } } }),
  aStructure('cld', { names: [{ name: { fr: 'centre local de développement' }, acronym: 'CLD' }] }),
]);

describe('nearestEntries', () => {
  it('puts the entry that was meant first', () => {
    expect(nearestEntries('ristorne', catalogue)[0]?.entry.slug).toBe('ristourne');
    expect(nearestEntries('Économie  sociale', catalogue)[0]?.entry.slug).toBe('economie-sociale');
    expect(nearestEntries('centre-locale-developement', catalogue)[0]?.entry.slug).toBe('cld');
  });

  it('finds an entry by a whole word of its name', () => {
    expect(nearestEntries('sociale', catalogue).map(({ entry }) => entry.slug)).toEqual(['economie-sociale']);
  });

  it('offers nothing for what is like nothing', () => {
    expect(nearestEntries('xyzzyxyzzy', catalogue)).toEqual([]);
    expect(nearestEntries('', catalogue)).toEqual([]);
  });
});
