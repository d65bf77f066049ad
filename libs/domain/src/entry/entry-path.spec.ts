import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from './entry.ts';
import { entryPath } from './entry-path.ts';

describe('the path of an entry', () => {
  it('is the one that other sites link to', () => {
    expect(entryPath('term', 'ristourne', 'fr')).toBe('/fr/lexique/ristourne');
    expect(entryPath('term', 'ristourne', 'en')).toBe('/en/glossary/ristourne');
    expect(entryPath('structure', 'cre-vhsl', 'fr')).toBe('/fr/structures/cre-vhsl');
    expect(entryPath('structure', 'cre-vhsl', 'en')).toBe('/en/structures/cre-vhsl');
  });

  it('is different for every kind', () => {
    for (const locale of ['fr', 'en'] as const) {
      expect(new Set(ENTRY_KINDS.map((kind) => entryPath(kind, 'a', locale))).size).toBe(ENTRY_KINDS.length);
    }
  });

  it('cannot be left by a slug', () => {
    expect(entryPath('term', '../a?b', 'fr')).toBe('/fr/lexique/..%2Fa%3Fb');
  });
});
