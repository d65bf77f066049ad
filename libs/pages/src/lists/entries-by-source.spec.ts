import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import { aChange, aClaim, aDefinition, aSource, aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import { definitionsBySource, entriesBySource } from './entries-by-source.ts';

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

describe('what a source backs in the comparison', () => {
  it('is each definition that names it or whose claims do, once', () => {
    const definition = aDefinition('piec', { sources: ['page'], claims: [aClaim('sales', 'page'), aClaim('share', 'act')] });
    const compared = definitionsBySource(aCatalogue([], { definitions: [definition], sources: [aSource('page'), aSource('act')] }));
    expect([...compared].map(([source, own]) => [source, own.map(({ slug }) => slug)])).toEqual([
      ['page', ['piec']],
      ['act', ['piec']],
    ]);
  });
});
