import { foldTerm } from '../french/fold-term.ts';
import { isStopWord } from '../french/stop-words.ts';
import { type Token, tokenize } from '../french/tokenize.ts';

/** What is looked for, drawn from what was typed. */
export interface QueryTerms {
  /** Folded, each once, in the order in which they were typed; at most 16. */
  readonly terms: readonly string[];
  /** Whether the last term may be the beginning of a word. */
  readonly open: boolean;
}

const MOST_TERMS = 16;

/** No word of the base is longer; engines refuse what is much longer. */
const LONGEST_TERM = 64;

/** The terms of a query: the words that say something, or all of them when none does. */
export function queryTerms(query: string): QueryTerms {
  const tokens = tokenize(query).filter((token) => token.word.length <= LONGEST_TERM);
  const shouted = tokens.length > 1 && tokens.every((token) => token.acronym);
  const telling = tokens.filter((token) => (token.acronym && !shouted) || !isStopWord(token.word));
  const kept = telling.length > 0 ? telling : tokens;
  const terms = kept.map((token) => termOf(token, shouted));
  const last = terms.at(-1);
  const open = last !== undefined && kept.at(-1) === tokens.at(-1);
  // The last term stays last even when it was typed before: it is the one that may be unfinished.
  const once = open ? [...new Set(terms.slice(0, -1).filter((term) => term !== last)), last] : [...new Set(terms)];
  return once.length <= MOST_TERMS ? { terms: once, open } : { terms: once.slice(0, MOST_TERMS), open: false };
}

/** In a query all in capitals, capitals say nothing. */
function termOf(token: Token, shouted: boolean): string {
  return shouted ? foldTerm(token.word) : token.term;
}
