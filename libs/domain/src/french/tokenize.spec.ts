import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../search/fold-text.ts';
import { foldTerm } from './fold-term.ts';
import { labelBeginsWith, labelKey } from './label-key.ts';
import { tokenize } from './tokenize.ts';

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);

describe('tokenize', () => {
  it.each(['C.R.É.', 'CRÉ', 'CRE', 'C.R.E', 'c.r.é.', 'cré'])('reads the acronym %s as one word', (spelling) => {
    expect(words(`la ${spelling} de la région`)).toEqual(['la', 'cre', 'de', 'la', 'region']);
  });

  it.each(["l'économie", 'l’économie', 'L’Économie', "d'économie", 'qu’économie', "jusqu'économie"])(
    'drops what is elided from %s',
    (text) => {
      expect(words(text)).toEqual(['economie']);
    },
  );

  it('keeps whole the words that have an apostrophe of their own', () => {
    expect(words("aujourd’hui quelqu’un presqu'île")).toEqual(['aujourdhui', 'quelquun', 'presquile']);
  });

  it('drops the English possessive', () => {
    expect(words("Québec's hub, the members’ choice")).toEqual(['quebec', 'hub', 'the', 'members', 'choice']);
  });

  it('opens ligatures and takes accents off, composed or not', () => {
    expect(words('œuvre ŒUVRE cæcum e\u0301te\u0301 naïf')).toEqual(['oeuvre', 'oeuvre', 'caecum', 'ete', 'naif']);
  });

  it.each(['St-Laurent', 'Saint-Laurent', 'St. Laurent', 'saint laurent', 'Ste Laurent'])('writes %s in one way', (text) => {
    expect(words(text)).toEqual(['saint', 'laurent']);
  });

  it('joins co- to what follows and separates other hyphens', () => {
    expect(words('co-operative sous-ministre Haut-Saint-Laurent')).toEqual(['cooperative', 'sous', 'ministre', 'haut', 'saint', 'laurent']);
  });

  it('does not take an abbreviation or the end of a sentence for initials', () => {
    expect(words('p.ex. la fin.Un début')).toEqual(['p', 'ex', 'la', 'fin', 'un', 'debut']);
  });

  it('gives ranges in order that never overlap and never split a character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom('l', '’', '.', 'É', 'œ', ' ', '-', 's', '\ud800', '\0', '𝒜')).map((parts) => parts.join('')),
        ),
        (text) => {
          let before = 0;
          for (const { start, end, word } of tokenize(text)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
            expect(text.slice(0, start).isWellFormed() || !text.isWellFormed()).toBe(true);
            expect(text.slice(start, end).isWellFormed()).toBe(true);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('foldTerm', () => {
  it.each([
    ['régionaux', 'régional'],
    ['eaux', 'eau'],
    ['nouveaux', 'nouveau'],
    ['noyaux', 'noyau'],
    ['travaux', 'travail'],
    ['jeux', 'jeu'],
    ['coopératives', 'coopérative'],
    ['lois', 'loi'],
    ['adresses', 'adresse'],
    ['societies', 'society'],
    ['businesses', 'business'],
    ['pôles', 'pole'],
    ['territories', 'territory'],
    ['CLDs', 'CLD'],
  ])('brings %s and %s together', (plural, singular) => {
    expect(foldText(plural)).toBe(foldText(singular));
  });

  it('leaves acronyms as they are', () => {
    expect(tokenize('CRÉS TIESS C.R.É.S. MESS').map(({ term }) => term)).toEqual(['cres', 'tiess', 'cres', 'mess']);
  });

  it('keeps apart words that only look alike', () => {
    expect(new Set(['mise', 'mission', 'social', 'societe', 'sous', 'cours'].map(foldTerm)).size).toBe(6);
  });

  it('lets every beginning of a plural in -s find its singular', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,10}[bdgklmnprt]e$/), (singular) => {
        expect(foldTerm(`${singular}s`)).toBe(foldTerm(singular));
      }),
    );
  });
});

describe('labelKey', () => {
  it.each([
    ['C.R.É.', 'cre'],
    ['l’économie sociale', 'ÉCONOMIE  SOCIALE'],
    ['Co-opérative', 'coopérative'],
    ['main-d’œuvre', "main d'oeuvre"],
    ['Vallée-du-Haut-St-Laurent', 'vallee du haut saint laurent'],
  ])('gives %s and %s one key', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
    expect(labelKey(one)).not.toBe('');
  });

  it('keeps plurals apart, for acronyms that differ by one letter', () => {
    expect(labelKey('CRÉ')).not.toBe(labelKey('CRÉS'));
  });

  it('has nothing to say of punctuation', () => {
    expect(labelKey('’ - « … »')).toBe('');
  });
});

describe('labelBeginsWith', () => {
  it('knows a name by every beginning of it, with and without accents, signs and capitals', () => {
    for (const label of ['conseil d’administration', 'Économie sociale', 'main-d’œuvre', 'C.R.É.', 'Saint-Laurent']) {
      for (let end = 0; end <= label.length; end += 1) {
        expect([label.slice(0, end), labelBeginsWith(label, label.slice(0, end))]).toEqual([label.slice(0, end), true]);
        expect(labelBeginsWith(label, label.slice(0, end).toUpperCase())).toBe(true);
      }
    }
  });

  it('lets an article stand before it', () => {
    expect(labelBeginsWith('économie sociale', "l'econ")).toBe(true);
  });

  it('is not true of signs, nor of another beginning', () => {
    expect(['🦉', '-', '’', '\u0000'].filter((typed) => labelBeginsWith('économie sociale', typed))).toEqual([]);
    expect(labelBeginsWith('économie sociale', 'sociale')).toBe(false);
  });
});
