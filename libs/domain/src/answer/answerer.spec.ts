import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSmallBase } from '../../../../tests/factories/a-small-base.ts';
import { aCatalogue } from '../../../../tests/factories/a-catalogue.ts';
import type { Answer } from './answer.ts';
import { AnswererBuilder } from './answerer-builder.ts';
import { CONNECTIVES } from './words/connectives.ts';

const answerer = new AnswererBuilder(aSmallBase()).build();
const TODAY = '2026-11-22';

function ask(question: string, ...earlier: readonly string[]): Answer {
  return answerer.answer(question, { history: earlier.map((one) => ({ question: one })), locale: 'fr', today: TODAY });
}

function fields(answer: Answer): readonly string[] {
  return answer.citations.map(({ entry, field }) => `${entry}#${field}`);
}

describe('an answer', () => {
  it('gives a definition whole, with its state of agreement', () => {
    const answer = ask('c’est quoi une ristourne?');
    expect(answer.outcome).toBe('ANSWERED');
    expect(fields(answer)[0]).toBe('term:ristourne#definition');
    expect(answer.text).toContain(CONNECTIVES.fr.proposed.trim());
  });

  it('comes in the language of the question, whatever that of the page', () => {
    expect(ask('what is a patronage rebate?')).toMatchObject({ locale: 'en', outcome: 'ANSWERED' });
  });

  it('understands slips of the pen and talk', () => {
    expect(fields(ask('c koi une restourne'))).toContain('term:ristourne#definition');
  });

  it('puts both definitions side by side for a difference', () => {
    const cited = fields(ask('quelle différence entre une ristourne et une part sociale?'));
    expect(cited).toContain('term:ristourne#definition');
    expect(cited).toContain('term:part-sociale#definition');
  });

  it('gives the name that was borne on a day', () => {
    expect(fields(ask('quel nom portait le ministère de la Science en 2014?'))).toContain('structure:ministere#names.0');
  });

  it('shows the rivals of a disputed claim side by side', () => {
    const cited = fields(ask('en quelle année la conférence régionale des élus a-t-elle été créée?'));
    expect(cited).toEqual(
      expect.arrayContaining([
        'structure:conference-regionale-des-elus#claims.creation-2004',
        'structure:conference-regionale-des-elus#claims.creation-2005',
      ]),
    );
  });

  it('says that a fact is out of date', () => {
    const answer = ask('combien d’argent pour l’appel de 2025 du PIEC?');
    expect(fields(answer)).toContain('programme:piec#claims.appel-2025');
    expect(answer.text).toContain(CONNECTIVES.fr.outOfDate.trim());
  });

  it('offers the checker to someone who asks about a case of their own', () => {
    const answer = ask('est-ce que mon projet se qualifie?');
    expect(answer.outcome).toBe('ASSESS');
    expect(fields(answer)).toContain('question:mon-projet#answer');
  });

  it('gives the answer of the FAQ to a special case, and the checker', () => {
    const answer = ask('ma compagnie inc. a une mission sociale, est-elle admissible?');
    expect(answer.outcome).toBe('ANSWERED');
    expect(fields(answer)).toContain('question:inc#answer');
    expect(answer.text).toContain(CONNECTIVES.fr.checker.trim());
  });

  it('offers the readings of a name that two entries bear, unless its spelling tells', () => {
    const clarified = ask('CRE');
    expect(clarified).toMatchObject({ outcome: 'CLARIFY', citations: [] });
    expect(clarified.suggestions.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining(['structure:conference-regionale-des-elus', 'structure:conseil-regional-de-l-environnement']),
    );
    expect(fields(ask('c’est quoi la CRÉ?'))[0]).toBe('structure:conference-regionale-des-elus#summary');
  });

  it('is silent about what the base does not hold, and says whom to ask', () => {
    for (const question of [
      'Quelle est la capitale de l’Australie?',
      'recette de tourtière',
      'Écris-moi une lettre pour la ristourne',
      '',
    ]) {
      const answer = ask(question);
      expect(answer).toMatchObject({ outcome: 'NOT_COVERED', citations: [] });
      expect(answer.suggestions.map(({ entry }) => entry)).toContain('structure:pole');
    }
  });

  it('goes on from the questions before it', () => {
    expect(fields(ask('et une part sociale?', 'c’est quoi une ristourne?'))[0]).toBe('term:part-sociale#definition');
    expect(fields(ask('et en 2014?', 'quel nom porte le ministère de la Science en 2020?'))).toContain('structure:ministere#names.0');
    expect(ask('quelle heure est-il à Tokyo?', 'c’est quoi une ristourne?').outcome).toBe('NOT_COVERED');
  });

  it('says what the service is when it is asked', () => {
    expect(ask('es-tu un robot?')).toMatchObject({ outcome: 'ANSWERED', citations: [] });
  });
});

describe('suggestions', () => {
  it('open with the general case, and with the questions about an entry on its page', () => {
    expect(answerer.openings(undefined, 'fr')[0]?.entry).toBe('question:mon-projet');
    expect(answerer.openings('structure:pole', 'en').map(({ entry }) => entry)).toEqual(['question:mon-projet']);
  });

  it('are the questions nearest to what is typed', () => {
    expect(answerer.nearest('compagnie mission', 'fr')[0]?.entry).toBe('question:inc');
    expect(answerer.nearest('', 'fr')).toEqual([]);
  });
});

describe('an answerer', () => {
  it('is made in slices or at once, alike', () => {
    const builder = new AnswererBuilder(aSmallBase());
    while (builder.step(2));
    const asking = { locale: 'fr', today: TODAY } as const;
    expect(builder.build().answer('c’est quoi une ristourne?', asking)).toEqual(answerer.answer('c’est quoi une ristourne?', asking));
  });

  it('of an empty base is silent', () => {
    const silent = new AnswererBuilder(aCatalogue([])).build();
    expect(silent.answer('c’est quoi une ristourne?', { locale: 'fr', today: TODAY })).toMatchObject({
      outcome: 'NOT_COVERED',
      suggestions: [],
    });
  });

  it('never fails, and says the same twice, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string({ maxLength: 50 }), { maxLength: 3 }),
        (question, earlier) => {
          const answer = ask(question, ...earlier);
          expect(answer.text).toBe(answer.parts.map(({ text }) => text.text).join(''));
          expect(ask(question, ...earlier)).toEqual(answer);
        },
      ),
    );
  });
});
