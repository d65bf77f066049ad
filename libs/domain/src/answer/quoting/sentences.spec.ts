import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentences, sentencesOf } from './sentences.ts';

describe('the sentences of a text', () => {
  it.each([
    ['Oui. Non. Peut-être!', ['Oui. ', 'Non. ', 'Peut-être!']],
    ['Selon l’art. 3 de la Loi, oui. Puis non.', ['Selon l’art. 3 de la Loi, oui. ', 'Puis non.']],
    ['Nature Action Québec Inc. en est. Bien.', ['Nature Action Québec Inc. en est. ', 'Bien.']],
    ['Le Pôle dit « oui. » Ensuite, rien', ['Le Pôle dit « oui. » ', 'Ensuite, rien']],
    ['47,8 milliards, soit 2.5 %. Fin', ['47,8 milliards, soit 2.5 %. ', 'Fin']],
  ])('of « %s » are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('are the text again when they are joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '!', '«', '»', '\u00a0', '3') }), (text) => {
        expect(sentencesOf(text).join('')).toBe(text);
      }),
    );
  });
});

describe('the first sentences', () => {
  it('are as many as fit, whole', () => {
    expect(firstSentences('Un deux. Trois quatre. Cinq.', 22)).toBe('Un deux. Trois quatre.');
  });

  it('are nothing when the first does not fit', () => {
    expect(firstSentences('Un deux trois quatre. Cinq.', 10)).toBe('');
  });

  it('are the beginning of the text, no longer than asked', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), fc.nat(200), (text, most) => {
        const first = firstSentences(text, most);
        expect(text.startsWith(first)).toBe(true);
        expect(first.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
