import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../question/question.ts';
import { excerptOf } from './excerpt.ts';
import { isNearWord } from './near-word.ts';
import { plainText } from './plain-text.ts';
import { queryTerms } from './query-terms.ts';
import { searchDocuments, splitSearchDocumentId } from './search-document.ts';

const aQuestion = (answer: string, claims: readonly string[] = [], en?: string): Question => ({
  kind: 'question',
  slug: 'mon-projet',
  formerSlugs: [],
  homonyms: [],
  sources: [],
  claims: claims.map((fr, at) => ({ key: `c${at}`, statement: { fr }, status: 'VERIFIED', sources: [], rivals: [], facts: [] })),
  audience: 'promoter',
  question: { fr: 'Mon projet est-il admissible?', en: 'Is my project eligible?' },
  variants: { fr: ['ai-je droit'], en: [] },
  answer: { fr: answer, en },
  about: [],
});

const found = (answer: string, query: string, claims: readonly string[] = []): string[] => {
  const { excerpt, highlights } = excerptOf(aQuestion(answer, claims), query, 'fr');
  return highlights.map(({ start, end }) => excerpt.text.slice(start, end));
};

describe('excerptOf', () => {
  it.each([
    ['L’économie sociale du Québec', "l'economie", ['économie']],
    ['La C.R.É. et les CRÉ', 'cre', ['C.R.É.', 'CRÉ']],
    ['La main-d’œuvre locale', 'oeuvre', ['œuvre']],
    ['Le Haut-Saint-Laurent', 'St-Laurent', ['Saint', 'Laurent']],
    ['Les conseils régionaux', 'régional', ['régionaux']],
    ['Une coopérative, des coopératives', 'coop', ['coopérative', 'coopératives']],
    ['La ristourne aux membres', 'ristorne', ['ristourne']],
    ['La ristourne aux membres', 'ristorn', ['ristourne']],
    ['Les membres de la coopérative', 'les membres de', ['membres']],
    ['Rien de tel', 'fondaction', []],
  ])('in « %s » finds %s', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('prefers the passage with the most of what was typed', () => {
    expect(found('La coopérative est une forme.', 'coopérative surplus', ['Le surplus de la coopérative revient aux membres.'])).toEqual([
      'surplus',
      'coopérative',
    ]);
  });

  it('shows what the entry is to who asks for it by its name', () => {
    expect(found('Oui, le projet compte.', 'mon projet admissible', ['Un projet est admissible.'])).toEqual(['projet']);
  });

  it('gives what the entry is when nothing was found, cut between words', () => {
    const { excerpt, highlights } = excerptOf(aQuestion('mot '.repeat(100).trim()), 'absent', 'fr', 50);
    expect(highlights).toEqual([]);
    expect(excerpt.text).toMatch(/^(mot )+mot…$/);
    expect(excerpt.text.length).toBeLessThanOrEqual(50);
  });

  it('says in which language the passage is', () => {
    expect(excerptOf(aQuestion('réponse'), '', 'en').excerpt).toEqual({ text: 'réponse', locale: 'fr' });
    expect(excerptOf(aQuestion('réponse', [], 'answer'), '', 'en').excerpt).toEqual({ text: 'answer', locale: 'en' });
  });

  it('never breaks its promises, whatever the text, the query and the length', () => {
    const piece = fc.constantFrom(
      'économie',
      'l’',
      'sociale',
      '𝒜𝒷',
      '🦉',
      ' ',
      ', ',
      'œ',
      'C.R.É.',
      '\ud83e',
      '\0',
      'coopératives',
      '-',
      '**',
      '؟',
      'ס',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 120 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 400 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
        fc.integer({ min: 20, max: 300 }),
        (answer, query, maxLength) => {
          const { excerpt, highlights } = excerptOf(aQuestion(answer), query, 'fr', maxLength);
          expect(excerpt.text.length).toBeLessThanOrEqual(maxLength);
          expect(plainText(answer)).toContain(excerpt.text.replace(/^…/, '').replace(/…$/, ''));
          expect(excerpt.text.isWellFormed() || !answer.isWellFormed()).toBe(true);
          let before = 0;
          for (const { start, end } of highlights) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(excerpt.text.slice(start, end).isWellFormed()).toBe(true);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(excerpt.text.length);
        },
      ),
    );
  });
});

describe('isNearWord', () => {
  it.each([
    ['ristorne', 'ristourne'],
    ['ristourrne', 'ristourne'],
    ['rixtourne', 'ristourne'],
    ['risoturne', 'ristourne'],
    ['ristourne', 'ristourne'],
  ])('takes %s for %s', (typed, word) => {
    expect(isNearWord(typed, word)).toBe(true);
  });

  it('takes two slips for another word', () => {
    expect(isNearWord('ristorn', 'ristourne')).toBe(false);
    expect(isNearWord('ristorn', 'ristourne', true)).toBe(true);
    expect(isNearWord('rxstorn', 'ristourne', true)).toBe(false);
  });

  it('is symmetric for whole words', () => {
    const word = fc.stringMatching(/^[abc]{1,6}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isNearWord(one, other)).toBe(isNearWord(other, one));
      }),
    );
  });
});

describe('queryTerms', () => {
  it('keeps what says something', () => {
    expect(queryTerms('Qu’est-ce que l’économie sociale ?')).toEqual({ terms: ['economie', 'sociale'], open: true });
    expect(queryTerms('le membre de la')).toEqual({ terms: ['membre'], open: false });
    expect(queryTerms('de la')).toEqual({ terms: ['de', 'la'], open: true });
    expect(queryTerms('LES LOIS')).toEqual({ terms: ['loi'], open: true });
    expect(queryTerms('définition d’un pôle')).toEqual({ terms: ['pole'], open: true });
    expect(queryTerms('définition')).toEqual({ terms: ['definition'], open: true });
    expect(queryTerms('?! …')).toEqual({ terms: [], open: false });
  });
});

describe('plainText', () => {
  it('takes Markdown away', () => {
    expect(plainText('# Titre\n\n- la **[Loi](https://a.example/b)** et `art. 3`\n- *deux* \\* 3')).toBe('Titre la Loi et art. 3 deux * 3');
    expect(plainText('snake_case_name et 2 * 3 * 4')).toBe('snake_case_name et 2 * 3 * 4');
  });
});

describe('searchDocuments', () => {
  it('gives one document in each language, with the names of both', () => {
    const documents = searchDocuments({
      entry: aQuestion('**Oui**, si…', ['Un fait.'], 'Yes, if…'),
      revision: 2,
      version: 7,
      agreement: { state: 'PROPOSED', revision: 2, adoptions: [], endorsements: [] },
    });
    expect(documents).toEqual([
      {
        id: 'question_mon-projet_fr',
        kind: 'question',
        slug: 'mon-projet',
        locale: 'fr',
        version: 7,
        title: 'Mon projet est-il admissible?',
        otherTitle: 'Is my project eligible?',
        names: ['Is my project eligible?', 'ai-je droit'],
        text: 'Oui, si…\nUn fait.',
      },
      {
        id: 'question_mon-projet_en',
        kind: 'question',
        slug: 'mon-projet',
        locale: 'en',
        version: 7,
        title: 'Is my project eligible?',
        otherTitle: 'Mon projet est-il admissible?',
        names: ['Mon projet est-il admissible?', 'ai-je droit'],
        text: 'Yes, if…\nUn fait.',
      },
    ]);
    expect(splitSearchDocumentId('question_mon-projet_en')).toEqual({ kind: 'question', slug: 'mon-projet', locale: 'en' });
  });
});
