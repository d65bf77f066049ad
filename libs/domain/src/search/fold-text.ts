import { foldTerm } from '../french/fold-term.ts';
import { tokenize } from '../french/tokenize.ts';

/**
 * A text as an index holds it: its terms, separated by spaces. An acronym that looks like a plural stands under both forms, because who
 * types it in lower case cannot be told from who means the plural.
 */
export function foldText(text: string): string {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    terms.push(token.term);
    const plain = foldTerm(token.word);
    if (plain !== token.term) terms.push(plain);
  }
  return terms.join(' ');
}
