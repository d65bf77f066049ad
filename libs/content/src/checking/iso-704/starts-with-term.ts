import { tokenize } from '#domain';
import { definitionRule } from './definition-rule.ts';
import { mentionsIn } from './label-mentions.ts';

/** Words that may stand before the term without changing the matter. */
const ARTICLES: ReadonlySet<string> = new Set('le la les un une des du the a an'.split(' '));

/** A definition does not start with the term, which is written above it. */
export const definitionStartsWithTerm = definitionRule('definition-starts-with-term', ({ text, term, locale }, set) => {
  const [first, second] = tokenize(text);
  const start = first !== undefined && ARTICLES.has(first.word) ? second?.start : first?.start;
  const mention = mentionsIn(text, locale, set).find((found) => found.term === term && found.start === start);
  if (mention === undefined) return [];
  const word = text.slice(mention.start, mention.end);
  return [{ index: 0, problem: `the definition starts with the term, "${word}"`, remedy: 'begin with the next broader notion' }];
});
