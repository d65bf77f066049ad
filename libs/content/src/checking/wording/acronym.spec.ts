import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf } from '../../../../../tests/factories/content-findings.ts';
import { undefinedAcronym } from './acronym.ts';

const MRC = 'classification: rcm\nnames: [{ name: { fr: municipalité régionale de comté }, acronym: MRC }]\nsummary: { fr: a }\n';
const ELABOR = 'classification: hub\nnames: [{ name: { fr: ÉLABOR } }]\nsummary: { fr: a }\n';
const found = (term: Readonly<Record<string, unknown>>) =>
  problemsOf(undefinedAcronym, { 'term:x': aTermWith(term), 'structure:mrc': MRC, 'structure:elabor': ELABOR });
const ofNotes = (...notes: readonly string[]) => found({ notes: notes.map((fr) => ({ fr })) });

describe('an acronym', () => {
  it('is told of where it is not spelled out, with the words of the base', () => {
    expect(ofNotes('Le conseil de la MRC décide.')).toMatchObject([
      {
        problem: '"MRC" is not spelled out at its first mention',
        remedy: 'write "MRC (municipalité régionale de comté)"',
        level: 'advice',
      },
    ]);
  });

  it('is told of after an elided article too', () => {
    expect(ofNotes('Le conseil de l’XYZ décide.')).toHaveLength(1);
  });

  it('is told of once in each language', () => {
    expect(ofNotes('La MRC décide.', 'La MRC paie.')).toHaveLength(1);
    expect(found({ notes: [{ fr: 'La MRC décide.', en: 'The MRC decides.' }] })).toHaveLength(2);
  });

  it.each([
    ['is followed by its words', 'La MRC (municipalité régionale de comté) décide.'],
    ['follows its words', 'La municipalité régionale de comté (MRC) décide.'],
    ['follows them among others', 'Le Programme pour les lieux collectifs (PL, volet 2) paie.'],
    ['is said what it is', 'Selon XYZ, le pôle de la région, oui.'],
    ['is meant as letters', 'Il s’est appelé «\u00a0XYZ\u00a0».'],
    ['stands beside its words', 'On écrit MRC pour municipalité régionale de comté.'],
    ['is the name of an entry', 'Le projet ÉLABOR aide.'],
    ['is a citation of the law', 'La Loi (RLRQ, c. E-1.1.1), partie III.'],
    ['is half of a name', 'Selon APRÈS-Genève, oui.'],
    ['is code', 'Lisez `README` et https://exemple.org/ABC.'],
  ])('may stand where it %s', (_, text) => {
    expect(ofNotes(text)).toEqual([]);
  });

  it('is spelled out from then on', () => {
    expect(ofNotes('La MRC (municipalité régionale de comté) décide.', 'La MRC paie.')).toEqual([]);
    expect(ofNotes('La MRC paie.', 'La MRC (municipalité régionale de comté) décide.')).toHaveLength(1);
  });

  it('may be a name of the entry itself', () => {
    const labels = { fr: { preferred: 'conseil d’administration', acronyms: ['CA'], alternative: ['OBNL'] } };
    expect(found({ labels, notes: [{ fr: 'Le CA de l’OBNL.', en: 'The CA of the OBNL.' }] })).toEqual([]);
  });

  it('may stand alone in a headline whose text spells it out', () => {
    const question =
      'audience: promoter\nquestion: { fr: C’est quoi une XYZ? }\nanswer: { fr: Une XYZ (xylophone yodlé zélé) est rare. }\n';
    expect(problemsOf(undefinedAcronym, { 'question:q': question })).toEqual([]);
  });
});
