import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStructure, aTerm } from '../../../../tests/factories/entries.ts';
import { beyondTypography, isTypographic } from './typography.ts';

describe('a typographic correction of a text', () => {
  it.each([
    ["l'entente: accord", 'L’entente\u00a0: accord'],
    ['le "commun accord"', 'le « commun accord »'],
    ['coeur et oeuvre', 'cœur et œuvre'],
    ['2015-2016', '2015–2016'],
    ['50 000 $', '50\u00a0000\u00a0$'],
    ['50000 membres', '50 000 membres'],
    ['cooperation\u00ad', 'coopération'.normalize('NFD').normalize('NFC').replace('é', 'e')],
    ['coopération'.normalize('NFD'), 'coopération'],
    ['un vote - un membre', 'un vote – un membre'],
    ['la *ristourne*', 'la ristourne'],
  ])('%j may become %j', (before, after) => {
    expect(isTypographic(before, after)).toBe(true);
  });

  it.each([
    ['les surplus', 'le surplus'],
    ['pêche', 'péché'],
    ['2,5 %', '25 %'],
    ['2,5 %', '2,5'],
    ['2.5', '2,5'],
    ['10-20', '10,20'],
    ['50 000 $', '500 00 $'],
    ['A et B', 'A & B'],
    ['et/ou', 'et ou'],
    ['its', 'it’s'],
    ['un membre', 'un membre membre'],
    ['sous-traitant', 'soustraitant'],
    ['[ristourne](term:ristourne)', '[ristourne](term:surplus)'],
    ['admissible', 'non admissible'],
    ['a b', 'b a'],
  ])('%j may not become %j', (before, after) => {
    expect(isTypographic(before, after)).toBe(false);
  });

  it('is one in both directions, and of a text by itself', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(fc.constantFrom('A', 'a', ' ', '’', "'", '-', '–', 'œ', 'oe', '1', ',', '%', '\n', '\u00ad')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(isTypographic(one, one)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isTypographic(one, other)).toBe(isTypographic(other, one));
      }),
    );
  });

  it('never lets a word go, come or change', () => {
    const words = fc.array(fc.constantFrom('part', 'des', 'surplus', 'remise', 'aux', 'membres', 'non'), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(words, words, fc.constantFrom(' ', ', ', '\u00a0: ', ' – ', '; ', '. '), (one, other, joint) => {
        expect(isTypographic(one.join(' '), other.join(joint))).toBe(one.join(' ') === other.join(' '));
      }),
    );
  });
});

describe('a typographic correction of an entry', () => {
  const before = aTerm('a', { definition: { fr: "part de l'avoir", en: 'share' }, notes: [{ fr: 'une note' }] });

  it('may touch signs in any agreed text, and anything around it', () => {
    const after = aTerm('a', { definition: { fr: 'part de l’avoir', en: 'Share' }, notes: [{ fr: 'Une note.' }], sources: ['loi'] });
    expect(beyondTypography(before, after)).toEqual([]);
  });

  it.each([
    ['another word in the other language', aTerm('a', { ...before, definition: { ...before.definition, en: 'part' } }), 'definition'],
    ['a language that comes', aTerm('a', { ...before, notes: [{ fr: 'une note', en: 'a note' }] }), 'notes'],
    ['a language that goes', aTerm('a', { ...before, definition: { fr: before.definition.fr } }), 'definition'],
    ['a note more', aTerm('a', { ...before, notes: [...before.notes, { fr: 'deux' }] }), 'notes'],
    ['another name', aTerm('a', { ...before, labels: { fr: { ...before.labels.fr, preferred: 'b' } } }), 'title'],
  ])('is refused for %s, and says where', (_, after, name) => {
    expect(beyondTypography(before, after).map((field) => field.name)).toEqual([name]);
  });

  it('takes every sign of a date for what it says', () => {
    expect(beyondTypography(aStructure('a', { start: '2004' }), aStructure('a', { start: '2004~' })).map(({ name }) => name)).toEqual([
      'start',
    ]);
  });
});
