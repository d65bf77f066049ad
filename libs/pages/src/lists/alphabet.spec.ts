import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aTerm } from '../../../../tests/factories/entries.ts';
import { alphabet } from './alphabet.ts';

function label(preferred: string, more: Partial<{ acronyms: string[]; alternative: string[]; hidden: string[] }> = {}) {
  return { preferred, acronyms: [], alternative: [], hidden: [], ...more };
}

const catalogue = aCatalogue([
  aTerm('es', {
    labels: {
      fr: label('économie sociale', { acronyms: ['ÉS'], alternative: ['ES', 'éco. sociale'], hidden: ['éconimie'] }),
      en: label('social economy'),
    },
  }),
  aTerm('avoir', { labels: { fr: label('avoir') } }),
]);

function lines(locale: 'fr' | 'en'): readonly string[] {
  return alphabet(catalogue.all('term'), locale).flatMap(({ letter, lines: under }) =>
    under.map((line) => `${letter} ${line.label}${line.sends ? ' →' : ''}`),
  );
}

describe('alphabet', () => {
  it('orders French words as dictionaries do and sends synonyms to their terms', () => {
    expect(lines('fr')).toEqual(['A avoir', 'E éco. sociale →', 'E économie sociale', 'E ÉS →']);
  });

  it('gives a spelling once, whatever its accents', () => {
    expect(lines('fr').filter((line) => /É?E?S →$/.test(line))).toHaveLength(1);
  });

  it('never shows hidden labels', () => {
    expect(lines('fr').join()).not.toContain('éconimie');
  });

  it('lists a term without an English name under its French one', () => {
    expect(lines('en')).toEqual(['A avoir', 'S social economy']);
  });
});
