import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, wordsAndSigns } from './difference.ts';

const shown = (before: string, after: string) =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'KEPT' ? text : kind === 'ADDED' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

/** Texts made of few words, so that they have much in common. */
const wordy = fc
  .array(fc.constantFrom('la', 'part', 'des', 'surplus', 'remise', 'aux', 'membres', 'coopérative', ' ', ', ', '. ', '\n', '’', 'É'), {
    maxLength: 60,
  })
  .map((words) => words.join(''));
const anyText = fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 80 }));

describe('the difference between two texts', () => {
  it('gives the second text when it is applied, and the first when it is dropped', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = difference(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('REMOVED')).toBe(after);
        expect(without('ADDED')).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps all of a text that is the same, and nothing of texts that share no word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(difference(text, text)).toEqual(text === '' ? [] : [{ kind: 'KEPT', text }]);
      }),
    );
    expect(difference('un deux', 'trois')).toEqual([
      { kind: 'REMOVED', text: 'un deux' },
      { kind: 'ADDED', text: 'trois' },
    ]);
  });

  it('is the same every time, and has no empty piece and no two neighbours of one kind', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = difference(before, after);
        expect(difference(before, after)).toEqual(parts);
        for (const [at, { kind, text }] of parts.entries()) expect([text === '', kind === parts[at - 1]?.kind]).toEqual([false, false]);
      }),
    );
  });

  it('changes whole words, and never a part of one', () => {
    expect(shown('la part des surplus remise aux membres', 'la part du surplus remise à ses membres')).toBe(
      'la part [-des-]{+du+} surplus remise [-aux-]{+à ses+} membres',
    );
    expect(shown('coopérative', 'coopératives')).toBe('[-coopérative-]{+coopératives+}');
  });

  it('shows words that are replaced side by side as one change', () => {
    expect(shown('une grande vieille maison', 'une petite belle maison')).toBe('une [-grande vieille-]{+petite belle+} maison');
  });

  it('shows a change of signs as that', () => {
    expect(shown("l'entente: accord", 'l’entente\u00a0: accord')).toBe("l[-'-]{+’+}entente{+\u00a0+}: accord");
    expect(shown('un mot', 'un mot.')).toBe('un mot{+.+}');
  });

  it('compares long texts in bounded time, and still word by word where they differ little', () => {
    const sentence = (at: number) => `Phrase ${at} de ce long texte, avec ses mots à elle. `;
    const long = Array.from({ length: 900 }, (_, at) => sentence(at));
    const changed = long.with(5, 'Une phrase nouvelle. ').with(450, sentence(450).replace('long', 'bref')).with(880, '');
    const start = performance.now();
    const parts = difference(long.join(''), changed.join(''));
    expect(performance.now() - start).toBeLessThan(3000);
    expect(parts.map(({ text }) => text)).toContain('bref');
    const noise = (seed: number) => Array.from({ length: 30_000 }, (_, at) => ((at * seed) % 7919).toString(36)).join(' ');
    const again = performance.now();
    difference(noise(31), noise(57));
    expect(performance.now() - again).toBeLessThan(3000);
  });
});

describe('words and signs', () => {
  it('are the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsAndSigns(text).join('')).toBe(text);
      }),
    );
  });
});
