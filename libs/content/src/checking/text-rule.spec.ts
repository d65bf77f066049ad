import { describe, expect, it } from 'vitest';
import { aTermWith, problemsOf, saidOfEnglish } from '../../../../tests/factories/content-findings.ts';
import { apostrophe } from './typography/apostrophe.ts';
import { enTight } from './typography/en-tight.ts';
import { frColon } from './typography/fr-colon.ts';

describe('a rule of typography', () => {
  it('names the line and column of the character itself, also in a folded text', () => {
    const folded = 'theme: finance\nlabels: { fr: { preferred: a } }\ndefinition:\n  fr: >-\n    un mot puis\n    deux mots: fin\n';
    expect(problemsOf(frColon, { 'term:x': folded })).toMatchObject([{ line: 6, column: 14, level: 'advice', rule: 'fr-colon' }]);
  });

  it('counts a doubled apostrophe inside quotes as the one that it stands for', () => {
    const quoted = "theme: finance\nlabels: { fr: { preferred: a } }\ndefinition: { fr: 'l''un: l''autre' }\n";
    expect(problemsOf(frColon, { 'term:x': quoted })).toMatchObject([{ line: 3, column: 25 }]);
  });

  it('looks neither at what people type nor at what is not shown', () => {
    const labels = { fr: { preferred: 'a', hidden: ["l'un"] } };
    const question = "audience: promoter\nquestion: { fr: a? }\nvariants: { fr: [l'un] }\nanswer: { fr: b }\n";
    expect(problemsOf(apostrophe, { 'term:x': aTermWith({ labels }), 'question:q': question })).toEqual([]);
  });

  it('looks at the texts of every kind, sources and changes included', () => {
    const change = "kind: CREATED\non: 2015-05-19\ndescription: { fr: L'un. }\n";
    expect(problemsOf(apostrophe, { 'source:s': "title: { fr: L'un }\n", 'change:c': change })).toHaveLength(2);
  });

  it('leaves a French title as it is inside an English text', () => {
    const title = 'L’économie\u00a0: j’achète!';
    expect(saidOfEnglish(enTight, `“${title}”`, `la campagne «\u00a0${title}\u00a0»`)).toEqual([]);
    expect(saidOfEnglish(enTight, `“${title}”`)).toHaveLength(1);
  });
});
