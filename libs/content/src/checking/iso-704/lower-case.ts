import { textsOf } from '../content-texts.ts';
import { type TermFile, definitionRule } from './definition-rule.ts';

/** A definition starts in lower case, unless the term is a proper name or the first word an acronym. */
export const definitionLowerCase = definitionRule('definition-lower-case', ({ text, term, locale }) => {
  const { labels } = term.value;
  const label = labels[locale]?.preferred ?? labels.fr.preferred;
  if (!/^\p{Lu}[\p{Ll}\s’']/u.test(text) || /^\p{Lu}/u.test(label) || startsWithProperName(text, term)) return [];
  const instead = text.charAt(0).toLowerCase() + text.slice(1, 20);
  return [{ index: 0, problem: 'the definition starts with a capital', remedy: `write "${instead}…"` }];
});

/** Whether the first word has its capital inside sentences too, in some text of the file. */
function startsWithProperName(text: string, term: TermFile): boolean {
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  const inside = new RegExp(String.raw`(?<=[\p{Ll}\d,][ ’])${word}(?!\p{L})`, 'u');
  return textsOf(term).some((other) => inside.test(other.text));
}
