import { describe, expect, it } from 'vitest';
import { aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

const catalogue = aCatalogue([aTerm('ristourne'), aStructure('cre')]);
const map = sitemap(catalogue, 'https://entendu.test');

describe('the sitemap', () => {
  it('names every page in both languages, each once', () => {
    const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toEqual(
      expect.arrayContaining([
        'https://entendu.test/',
        'https://entendu.test/en',
        'https://entendu.test/fr/sources',
        'https://entendu.test/en/themes',
        'https://entendu.test/fr/lexique/ristourne',
        'https://entendu.test/en/structures/cre',
      ]),
    );
  });

  it('gives each page its counterpart in the other language', () => {
    expect(map).toContain(
      '<loc>https://entendu.test/fr/lexique/ristourne</loc><xhtml:link rel="alternate" hreflang="fr" href="https://entendu.test/fr/lexique/ristourne"/><xhtml:link rel="alternate" hreflang="en" href="https://entendu.test/en/glossary/ristourne"/>',
    );
  });

  it('leaves out the lists of kinds that have no entry', () => {
    expect(map).not.toContain('/fr/programmes');
  });

  it('escapes what would break the file', () => {
    expect(sitemap(catalogue, 'https://entendu.test/a&b')).toContain('<loc>https://entendu.test/a&amp;b/</loc>');
  });
});

describe('robots.txt', () => {
  it('says where the sitemap is', () => {
    expect(robots('https://entendu.test')).toContain('\nSitemap: https://entendu.test/sitemap.xml\n');
  });
});
