import type { Entry } from '../entry/entry.ts';
import { entryNames } from '../entry/entry-text.ts';
import { foldTerm } from '../french/fold-term.ts';
import { type Token, tokenize } from '../french/tokenize.ts';
import type { Locale, LocalizedText } from '../locale/localized-text.ts';
import { isNearWord, SHORTEST_WITH_TYPO } from './near-word.ts';
import { passagesOf } from './passages.ts';
import { type QueryTerms, queryTerms } from './query-terms.ts';
import { windowOf } from './text-window.ts';

/** A half-open range of UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The passage of an entry that answers a query best, with the words that were found in it. */
export interface Excerpt {
  readonly excerpt: LocalizedText;
  /** In order, none overlaps another. */
  readonly highlights: readonly TextRange[];
}

interface Passage extends LocalizedText {
  readonly tokens: readonly Token[];
}

/** A word of the entry's texts with everywhere it stands. */
interface Place {
  readonly passage: number;
  readonly token: number;
}

interface Concordance {
  readonly passages: readonly Passage[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly words: readonly string[];
  /** The terms of the entry's names. */
  readonly named: readonly string[];
}

const concordances: Record<Locale, WeakMap<Entry, Concordance>> = { fr: new WeakMap(), en: new WeakMap() };

let lastQuery: { readonly query: string; readonly terms: QueryTerms } | undefined;

/** The best passage of the entry for what was typed, at most so many UTF-16 code units long; what the entry is, when nothing was found. */
export function excerptOf(entry: Entry, query: string, wish: Locale, maxLength = 240): Excerpt {
  const concordance = concordanceOf(entry, wish);
  const terms = termsOf(query);
  const found = find(concordance, terms);
  // Who asks for an entry by its name wants to read what it is.
  const best = found.has(0) && isNamed(concordance, terms) ? 0 : bestPassage(concordance.passages, found);
  const passage = concordance.passages[best] ?? { text: '', locale: 'fr', tokens: [] };
  const ranges = [...(found.get(best)?.keys() ?? [])]
    .toSorted((a, b) => a - b)
    .map((at) => passage.tokens[at])
    .filter((token) => token !== undefined);
  const { text, highlights } = windowOf(passage.text, passage.tokens, ranges, maxLength);
  return { excerpt: { text, locale: passage.locale }, highlights };
}

/** One search asks for many excerpts with the same query. */
function termsOf(query: string): QueryTerms {
  if (lastQuery?.query !== query) lastQuery = { query, terms: queryTerms(query) };
  return lastQuery.terms;
}

function concordanceOf(entry: Entry, wish: Locale): Concordance {
  const known = concordances[wish].get(entry);
  if (known !== undefined) return known;
  const passages = passagesOf(entry, wish).map((passage) => ({ ...passage, tokens: tokenize(passage.text) }));
  const places = new Map<string, Place[]>();
  passages.forEach(({ tokens }, passage) => {
    tokens.forEach((token, at) => {
      for (const word of new Set([token.term, foldTerm(token.word)])) {
        const known = places.get(word);
        if (known === undefined) places.set(word, [{ passage, token: at }]);
        else known.push({ passage, token: at });
      }
    });
  });
  const named = [...new Set(entryNames(entry).flatMap((name) => tokenize(name).map((token) => token.term)))];
  const concordance = { passages, places, words: [...places.keys()], named };
  concordances[wish].set(entry, concordance);
  return concordance;
}

/** For each passage, the tokens that were found and the term that found each. */
type Found = Map<number, Map<number, number>>;

function find({ places, words }: Concordance, { terms, open }: QueryTerms): Found {
  const found: Found = new Map();
  const note = (word: string, term: number): void => {
    for (const { passage, token } of places.get(word) ?? []) {
      const tokens = found.get(passage);
      if (tokens === undefined) found.set(passage, new Map([[token, term]]));
      else if (!tokens.has(token)) tokens.set(token, term);
    }
  };
  terms.forEach((term, at) => {
    const asPrefix = open && at === terms.length - 1;
    const before = places.has(term);
    if (before) note(term, at);
    const others = asPrefix ? words.filter((word) => word.length > term.length && word.startsWith(term)) : [];
    for (const word of others) note(word, at);
    if (before || others.length > 0 || term.length < SHORTEST_WITH_TYPO) return;
    for (const word of words) if (isNearWord(term, word, asPrefix)) note(word, at);
  });
  return found;
}

function isNamed({ named }: Concordance, { terms, open }: QueryTerms): boolean {
  return terms.every(
    (term, at) => named.includes(term) || (open && at === terms.length - 1 && named.some((word) => word.startsWith(term))),
  );
}

/** The passage with the most different terms; among equals, the one with the most words found, then the first. */
function bestPassage(passages: readonly Passage[], found: Found): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at < passages.length; at += 1) {
    const tokens = found.get(at);
    if (tokens === undefined) continue;
    const score = new Set(tokens.values()).size * 1000 + (at === 0 ? 900 : Math.min(tokens.size, 800));
    if (score > most) [best, most] = [at, score];
  }
  return best;
}
