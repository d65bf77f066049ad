import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCitation, connective, quote } from '../../../../tests/factories/answers.ts';
import { citationsOf, linesOf } from './lines.ts';

describe('the lines of an answer', () => {
  it('break where a connective does, and number the quotes', () => {
    const lines = linesOf([connective('Définition : '), quote('a'), connective(' (proposition).\nÀ vérifier : '), quote('b')]);
    expect(lines.map((line) => line.map(({ text, cited }) => [text.text, cited?.number]))).toEqual([
      [
        ['Définition : ', undefined],
        ['a', 1],
        [' (proposition).', undefined],
      ],
      [
        ['À vérifier : ', undefined],
        ['b', 2],
      ],
    ]);
  });

  it('keep every quote whole, whatever is in it, and in order', () => {
    const part = fc.oneof(fc.string().map(quote), fc.string().map(connective));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const quotes = linesOf(parts)
          .flat()
          .filter(({ cited }) => cited !== undefined);
        expect(quotes.map(({ text }) => text)).toEqual(parts.filter(({ citation }) => citation !== null).map(({ text }) => text));
        expect(quotes.map(({ cited }) => cited?.number)).toEqual(quotes.map((_, at) => at + 1));
      }),
    );
  });
});

it('lists the citations in the order of their numbers', () => {
  const [one, two] = [aCitation('un'), aCitation('deux')];
  const parts = [{ ...quote('a'), citation: one }, connective('\n'), { ...quote('b'), citation: two }];
  expect(citationsOf({ outcome: 'ANSWERED', locale: 'FR', parts, suggestions: [] })).toEqual([one, two]);
});
