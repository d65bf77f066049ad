import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim, aCriterion, anEvent, aProgramme, aQuestion, aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import type { Entry } from '../entry/entry.ts';
import { entryDifference } from './entry-difference.ts';
import { itemsDifference } from './items-difference.ts';

const note = fc
  .array(fc.constantFrom('ce', 'surplus', 'reste', 'au', 'capital', 'membre', 'vote'), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

describe('the difference between two lists', () => {
  it('gives the second list when it is applied, and the first when it is dropped, item by item', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 6 }), fc.array(note, { maxLength: 6 }), (before, after) => {
        const items = itemsDifference(before, after);
        const read = (dropped: 'ADDED' | 'REMOVED') =>
          items
            .filter(({ kind }) => kind !== dropped)
            .map(({ parts }) =>
              parts
                .filter(({ kind }) => kind !== dropped)
                .map(({ text }) => text)
                .join(''),
            );
        expect(read('REMOVED')).toEqual(after);
        expect(read('ADDED')).toEqual(before);
      }),
    );
  });

  it('aligns what is alike, so that an item that comes first makes no other one look changed', () => {
    const items = itemsDifference(
      ['le capital reste au membre', 'un vote par membre'],
      ['note nouvelle', 'le capital reste à chaque membre', 'un vote par membre'],
    );
    expect(items.map(({ kind }) => kind)).toEqual(['ADDED', 'CHANGED', 'KEPT']);
  });

  it('takes two items without common words for two', () => {
    expect(itemsDifference(['un', 'le capital', 'trois'], ['un', 'autre chose', 'trois']).map(({ kind }) => kind)).toEqual([
      'KEPT',
      'REMOVED',
      'ADDED',
      'KEPT',
    ]);
  });
});

describe('the difference between two revisions', () => {
  const samples: readonly Entry[] = [
    aTerm('a', { notes: [{ fr: 'une', en: 'one' }], claims: [aClaim('c', 's')] }),
    aStructure('a', { names: [{ name: { fr: 'Nom' }, from: '2004' }], mandates: [{ subject: 's', description: { fr: 'mandat' } }] }),
    aProgramme('a', { calls: [{ opens: '2016', claims: [] }], acronym: 'P' }),
    anEvent('a', { about: ['term:b'] }),
    aCriterion('a', { proofs: [{ fr: 'statuts' }], remedy: { fr: 'changer' } }),
    aQuestion('a', { variants: { fr: ['koi'], en: [] } }),
  ];

  it.each(samples)('of an entry of the kind $kind that did not change is empty', (entry) => {
    expect(entryDifference(entry, structuredClone(entry))).toEqual([]);
  });

  it.each(samples)('shows whatever changed in an entry of the kind $kind', (entry) => {
    for (const changed of changedOnce(entry)) expect([entryDifference(entry, changed).length > 0, changed]).toEqual([true, changed]);
  });

  it('names the field and its language, and tells the agreed text from what is around it', () => {
    const before = aTerm('a', { notes: [{ fr: 'une note' }], sources: ['loi'] });
    const after = aTerm('a', {
      definition: { fr: 'notion de a', en: 'idea of a' },
      notes: [{ fr: 'une note' }],
      sources: ['loi', 'guide'],
    });
    expect(entryDifference(before, after).map(({ name, locale, isAgreed }) => [name, locale, isAgreed])).toEqual([
      ['definition', 'en', true],
      ['sources', undefined, false],
    ]);
  });
});

/** The same entry with each of its texts changed, one at a time; its kind and its address stay. */
function changedOnce(entry: Entry): readonly Entry[] {
  const changed: Entry[] = [];
  const walk = (value: unknown, put: (other: unknown) => unknown): void => {
    if (typeof value === 'string') changed.push(put(`${value}x`) as Entry);
    else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) walk(item, (other) => put(value.with(at, other)));
      if (value.length > 0) changed.push(put(value.slice(1)) as Entry);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value))
        if (value !== entry || (key !== 'kind' && key !== 'slug')) walk(part, (other) => put({ ...value, [key]: other }));
  };
  walk(entry, (other) => other);
  return changed;
}
