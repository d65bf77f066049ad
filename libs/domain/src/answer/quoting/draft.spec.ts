import { describe, expect, it } from 'vitest';
import { aTerm, published } from '../../../../../tests/factories/entries.ts';
import { LONGEST_ANSWER, MOST_CITATIONS } from '../answer.ts';
import { Draft } from './draft.ts';

const term = published(aTerm('ristourne', { notes: [{ fr: 'Une note. Une autre phrase.' }] }), { revision: 3 });
const note = { field: 'notes.0', text: { fr: 'Une note. Une autre phrase.' } };

describe('a draft', () => {
  it('quotes with the revision, the field and the language that the text is really in', () => {
    const draft = new Draft('en');
    expect(draft.quote(term, note)).toBe(true);
    expect(draft.citations).toEqual([
      { entry: 'term:ristourne', revision: 3, field: 'notes.0', quote: { text: note.text.fr, locale: 'fr' }, sources: [] },
    ]);
  });

  it('quotes nothing twice', () => {
    const draft = new Draft('fr');
    draft.quote(term, note);
    expect(draft.quote(term, note)).toBe(false);
    expect(draft.quote(term, { field: 'notes.1', text: note.text })).toBe(false);
  });

  it('cuts only at the end of a sentence, and never what must stay whole', () => {
    const draft = new Draft('fr');
    expect(draft.quote(term, note, { most: 12, isWhole: true })).toBe(false);
    draft.quote(term, note, { most: 12 });
    expect(draft.citations[0]?.quote.text).toBe('Une note.');
  });

  it('keeps within the limits of an answer', () => {
    const draft = new Draft('fr');
    for (let at = 0; at < 20; at++) draft.quote(term, { field: `notes.${at}`, text: { fr: `${at} ${'mot '.repeat(80)}.` } });
    expect(draft.citations.length).toBeLessThanOrEqual(MOST_CITATIONS);
    expect(draft.length).toBeLessThanOrEqual(LONGEST_ANSWER);
    expect(draft.say('x'.repeat(LONGEST_ANSWER))).toBe(false);
  });

  it('begins what follows a quote on a new line', () => {
    const draft = new Draft('fr');
    draft.quote(term, note);
    draft.quote(term, { field: 'example', text: { fr: 'un exemple' } }, { before: 'Exemple : ' });
    expect(draft.parts.map(({ text }) => text.text)).toEqual([note.text.fr, '\nExemple : ', 'un exemple']);
  });
});
