import { describe, expect, it } from 'vitest';
import type { Asked, AskedWord } from '../understanding/asked.ts';
import { goOnFrom, type Thread } from './follow-up.ts';

function asked(plain: string, ...words: readonly (readonly [word: string, inName: boolean])[]): Asked {
  return {
    text: plain,
    locale: 'fr',
    plain: ` ${plain} `,
    typed: ` ${plain} `,
    words: words.map(([word, inName]): AskedWord => ({ word, term: word, typed: word, previous: '', certainty: 1, weight: 0.8, inName })),
  };
}

const before: Thread = { asked: asked('que fait le pole', ['fait', false], ['pole', true]), earlier: '' };

function wordsAfter(question: Asked, named: number): readonly string[] {
  return goOnFrom(question, before, () => named).asked.words.map(({ word }) => word);
}

describe('a question after another', () => {
  it.each(['depuis quand existe t il', 'qu est ce qui l a remplace', 'does it still exist'])(
    'takes up its subject with a pronoun: « %s »',
    (plain) => {
      expect(wordsAfter(asked(plain, ['existe', false]), 0)).toContain('pole');
    },
  );

  it('takes all of it up when it says only a date', () => {
    expect(wordsAfter(asked('et en 2014'), 0)).toEqual(['fait', 'pole']);
  });

  it('asks the same of another thing that it names', () => {
    expect(wordsAfter(asked('et la mrc', ['mrc', true]), 1)).toEqual(['fait', 'mrc']);
  });

  it('stands alone when it says what it is about', () => {
    const alone = asked('quelle heure est il a tokyo', ['heure', false], ['tokyo', false]);
    expect(goOnFrom({ ...alone, plain: ' quelle heure a tokyo ' }, before, () => 0).earlier).toBe('');
  });
});
