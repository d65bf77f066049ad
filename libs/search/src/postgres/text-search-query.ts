import { isNearWord, type QueryTerms, SHORTEST_WITH_TYPO } from '#domain';

/** What PostgreSQL is asked for, as texts of tsquery. Terms are letters and digits only, so that quoting them is enough. */
export interface TextSearchQuery {
  /** Any of the terms as they were typed; the last one may be a beginning. */
  readonly any: string;
  /** All of them. */
  readonly all: string;
  /** Any of their stems. */
  readonly stems: string;
  /** Any of the words that differ from a term by one slip. */
  readonly near: string;
  /** Any of the terms and of the words near them, in the title: the more of a title was typed, the more it counts. */
  readonly titled: string;
  /** The terms in a row, to be compared with whole names. */
  readonly phrase: string;
}

/** A word of the index that resembles a term. */
export interface Resemblance {
  readonly term: string;
  readonly word: string;
}

/** The terms that are long enough to hold a typing error. */
export function repairable(terms: readonly string[]): readonly string[] {
  return terms.filter((term) => term.length >= SHORTEST_WITH_TYPO && /\p{L}/u.test(term));
}

/** Puts the terms into PostgreSQL's words. */
export function toTextSearchQuery({ terms, open }: QueryTerms, resemblances: readonly Resemblance[]): TextSearchQuery {
  const last = terms.at(-1);
  const lexemes = terms.map((term) => `'${term}'${open && term === last ? ':*' : ''}`);
  const near = resemblances
    .filter(({ term, word }) => word !== term && isNearWord(term, word, open && term === last))
    .map(({ word }) => word);
  const nearby = [...new Set(near)].map((word) => `'${word}'`);
  return {
    any: lexemes.join(' | '),
    all: lexemes.join(' & '),
    stems: terms.map((term) => `'${term}'`).join(' | '),
    near: nearby.join(' | '),
    titled: [...terms.map((term) => `'${term}':${open && term === last ? '*' : ''}A`), ...nearby.map((word) => `${word}:A`)].join(' | '),
    phrase: terms.join(' '),
  };
}
