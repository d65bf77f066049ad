import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSmallBase } from '../../../../../tests/factories/a-small-base.ts';
import { KnowledgeBuilder } from '../knowledge/knowledge.ts';
import { cleanText, readQuestion } from './asked.ts';
import { readingsOf, subjectsOf } from './subjects.ts';

const knowledge = new KnowledgeBuilder(aSmallBase()).build();

function telling(question: string): readonly string[] {
  return readQuestion(question, 'fr', knowledge)
    .words.filter(({ weight }) => weight > 0)
    .map(({ word }) => word);
}

describe('a question that is read', () => {
  it('keeps the words that say what it is about', () => {
    expect(telling('Bonjour, pouvez-vous m’expliquer c’est quoi une ristourne svp?')).toEqual(['ristourne']);
  });

  it('is written in plain and repaired spelling', () => {
    expect(readQuestion('c koi un ministaire', 'fr', knowledge).plain).toBe(' c quoi un ministere ');
    expect(telling('lénvironnement')).toEqual(['environnement']);
  });

  it('weighs a word that the base does not hold, and is not sure of it', () => {
    expect(readQuestion('un hippopotame', 'fr', knowledge).words).toMatchObject([{ word: 'hippopotame', certainty: 0 }]);
  });

  it('has no control characters, halves of characters or marks of direction', () => {
    expect(cleanText('a\u0000b\ud800c\u202ed\n e')).toBe('a b c d e');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(cleanText(typed)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});

describe('the subjects of a question', () => {
  function subjects(question: string) {
    const asked = readQuestion(question, 'fr', knowledge);
    return subjectsOf(asked, knowledge.names).map((subject) => readingsOf(subject, asked.words));
  }

  it('are the longest names that it holds', () => {
    expect(subjects('la conférence régionale des élus et la part sociale')).toEqual([
      ['structure:conference-regionale-des-elus'],
      ['term:part-sociale'],
    ]);
  });

  it('have first the reading that is spelled as it was typed', () => {
    expect(subjects('la CRÉ')[0]?.[0]).toBe('structure:conference-regionale-des-elus');
    expect(subjects('le conseil régional de l’environnement')).toEqual([['structure:conseil-regional-de-l-environnement']]);
  });

  it('are none where the letters of an acronym are a word of the language', () => {
    expect(subjects('ça va?')).toEqual([]);
  });
});
