import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it.each([
  ['c est quoi une coop', 'en', 'fr'],
  ['what is a coop', 'fr', 'en'],
  ['et en 2014', 'en', 'fr'],
  ['and in 2016', 'fr', 'en'],
  ['ristourne', 'en', 'en'],
  ['CRE', 'fr', 'fr'],
] as const)('the language of « %s » on a page in %s is %s', (question, page, language) => {
  expect(languageOf(question.split(' '), question, page)).toBe(language);
});

it('an accent or an elision tells French where small words do not', () => {
  expect(languageOf(['economie'], 'l’économie', 'en')).toBe('fr');
});
