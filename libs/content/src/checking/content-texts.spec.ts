import { describe, expect, it } from 'vitest';
import { aContentSet } from '../../../../tests/factories/content-findings.ts';
import { textsOf } from './content-texts.ts';

describe('the texts of a file', () => {
  it('are all that stands in a language, with what it is there for', () => {
    const term = `theme: finance
labels: { fr: { preferred: a, grammar: n. f., hidden: [b] }, en: { preferred: c } }
definition: { fr: d, en: e }
claims: [{ key: k, statement: { fr: f }, status: TO_BE_VERIFIED, sources: [{ source: s, locator: p. 1 }] }]
`;
    const [file] = aContentSet({ 'term:x': term }).files;
    expect(file && textsOf(file)).toEqual([
      { path: ['labels', 'fr', 'preferred'], locale: 'fr', text: 'a', role: 'label' },
      { path: ['labels', 'fr', 'hidden', 0], locale: 'fr', text: 'b', role: 'hidden' },
      { path: ['labels', 'en', 'preferred'], locale: 'en', text: 'c', role: 'label' },
      { path: ['definition', 'fr'], locale: 'fr', text: 'd', role: 'definition' },
      { path: ['definition', 'en'], locale: 'en', text: 'e', role: 'definition' },
      { path: ['claims', 0, 'statement', 'fr'], locale: 'fr', text: 'f', role: 'prose' },
    ]);
  });

  it('are variants and a question in the file of a question', () => {
    const [file] = aContentSet({
      'question:q': 'audience: promoter\nquestion: { fr: a? }\nvariants: { fr: [b], en: [c] }\nanswer: { fr: d }\n',
    }).files;
    expect(file && textsOf(file).map(({ text, role }) => `${text} ${role}`)).toEqual(['a? question', 'b variant', 'c variant', 'd prose']);
  });
});
