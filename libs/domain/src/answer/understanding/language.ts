import type { Locale } from '../../locale/localized-text.ts';

const FRENCH: ReadonlySet<string> = new Set(
  (
    'le la les un une des du de au aux et ou est es suis sont etait ont avait quoi que qui quand comment pourquoi combien quel quelle quels quelles dans sur avec pour par sans chez entre ' +
    'je tu il elle nous vous ils elles on mon ma mes notre nos votre vos leur leurs son sa ses ce cette ces cet ca cela se ne pas plus il y etes sommes ete etre avoir fait faire peut peux puis faut ' +
    'ai as avez avons l d c qu j n s m t si donc alors aussi encore avant apres depuis svp merci bonjour veut dire ou'
  ).split(' '),
);

const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the a an of to in is are was were be been do does did what which who whom whose when where why how many much and or for with from about into between my our your their his her its it this that these those ' +
    'i you he she we they can could should would will may must has have had not no there if than then so by at as still am being me us them please thanks hello'
  ).split(' '),
);

/** Words of one language that are written alike in the other say nothing. */
const BOTH: ReadonlySet<string> = new Set([
  'a',
  'as',
  'on',
  'an',
  'me',
  'i',
  'no',
  'or',
  'its',
  'es',
  'pour',
  'son',
  'ma',
  'it',
  't',
  's',
  'm',
]);

/** The small words of both languages. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([...FRENCH, ...ENGLISH]);

/** The language of a question, from its small words; `page` where they do not tell. */
export function languageOf(words: readonly string[], typed: string, page: Locale): Locale {
  let french = 0;
  for (const word of words) {
    if (BOTH.has(word)) continue;
    if (FRENCH.has(word)) french += 1;
    if (ENGLISH.has(word)) french -= 1;
  }
  if (french === 0 && /(?:^|\s)[ldjnsc]['’]|qu['’]|[èàùçêëôœ]/iu.test(typed)) return 'fr';
  return french > 0 ? 'fr' : french < 0 ? 'en' : page;
}
