import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aChange, aClaim, aSource, aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import { entriesBySource } from './entries-by-source.ts';

const backed = entriesBySource(
  aCatalogue(
    [
      aTerm('ristourne', { sources: ['law'], claims: [aClaim('share', 'law'), aClaim('rule', 'guide')] }),
      aStructure('cre'),
      aStructure('mrc'),
    ],
    {
      sources: ['law', 'guide', 'unused'].map((slug) => aSource(slug)),
      changes: [aChange('end', { from: ['cre'], to: ['mrc'], claims: [aClaim('day', 'guide')] })],
    },
  ),
);
const slugs = (source: string) => (backed.get(source) ?? []).map(({ entry }) => entry.slug).toSorted();

describe('what a source backs', () => {
  it('is an entry that names it or whose claims do, once', () => {
    expect(slugs('law')).toEqual(['ristourne']);
  });

  it('is the structures of a change that cites it', () => {
    expect(slugs('guide')).toEqual(['cre', 'mrc', 'ristourne']);
  });

  it('is nothing when nobody cites it', () => {
    expect(slugs('unused')).toEqual([]);
  });
});
