import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, LOCALES, entryPath } from '#domain';
import { homePath, listPath, readAddress, revisionAlternates, revisionsAlternates, searchPath } from './paths.ts';

describe('readAddress', () => {
  it('reads back every path that the pages write', () => {
    for (const locale of LOCALES) {
      expect(readAddress(homePath(locale))).toEqual({ page: 'home', locale });
      expect(readAddress(searchPath(locale))).toEqual({ page: 'search', locale });
      for (const kind of ENTRY_KINDS) {
        expect(readAddress(listPath(kind, locale))).toEqual({ page: 'list', kind, locale });
        expect(readAddress(entryPath(kind, 'economie-sociale', locale))).toEqual({ page: 'entry', kind, slug: 'economie-sociale', locale });
        const history = { page: 'revisions', kind, slug: 'a', locale };
        expect(readAddress(revisionsAlternates(kind, 'a')[locale])).toEqual({ ...history, number: undefined });
        expect(readAddress(revisionAlternates(kind, 'a', 12)[locale])).toEqual({ ...history, number: 12 });
      }
    }
  });

  it.each([
    '/fr/lexique/a/revisions/0',
    '/fr/lexique/a/revisions/x',
    '/fr/lexique/a/revisions/1/2',
    '/fr/lexique/a/autre',
    '/fr/sources/revisions',
  ])('knows no page %s', (path) => {
    expect(readAddress(path).page).toBe('unknown');
  });

  it('does not mind a slash at the end', () => {
    expect(readAddress('/fr/lexique/')).toEqual({ page: 'list', kind: 'term', locale: 'fr' });
  });

  it('knows no segment of the other language', () => {
    expect(readAddress('/en/lexique/ristourne')).toMatchObject({ page: 'unknown', locale: 'en', lastWord: 'ristourne' });
  });

  it('takes what cannot be decoded as it is', () => {
    expect(readAddress('/fr/lexique/%E0%A4%A')).toMatchObject({ page: 'entry', slug: '%E0%A4%A' });
  });

  it('keeps the last word of an unknown address', () => {
    expect(readAddress('/fr/ancien/site/ristourne')).toMatchObject({ page: 'unknown', lastWord: 'ristourne' });
    expect(readAddress('/ristourne')).toMatchObject({ page: 'unknown', locale: 'fr', lastWord: '' });
  });
});
