import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NOTED, notedQuestion } from './noted-question.ts';

describe('notedQuestion', () => {
  it('gives one key to the spellings of one question', () => {
    const keys = ['C’est quoi, la ristourne?', "c'est quoi la ristourne", 'C`EST QUOI LA RISTOURNE ???', 'c’est  quoi la ristourné'].map(
      (question) => notedQuestion(question)?.key,
    );
    expect(new Set(keys).size).toBe(1);
    expect(notedQuestion('c’est quoi la CDR')?.key).not.toBe(keys[0]);
  });

  it('keeps accents, which editors read, and what stands for something personal', () => {
    expect(notedQuestion('Jean Tremblay est-il à l’ÉS?')?.text).toBe("[name] est-il à l'és");
  });

  it('notes nothing of what says nothing, or tells a story', () => {
    expect(notedQuestion('450 555-0199')).toBeUndefined();
    expect(notedQuestion('??? 12')).toBeUndefined();
    expect(notedQuestion('\u0000\ud800')).toBeUndefined();
    expect(notedQuestion('mot '.repeat(60))).toBeUndefined();
  });

  it('is short, printable and the same again, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        const noted = notedQuestion(question);
        if (noted === undefined) return;
        expect(noted.text.length).toBeLessThanOrEqual(LONGEST_NOTED);
        expect(noted.text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(notedQuestion(noted.text)?.key).toBe(noted.key);
      }),
    );
  });
});
