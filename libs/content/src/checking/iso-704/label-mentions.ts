import { type Locale, tokenize } from '#domain';
import type { ContentSet } from '../content-file.ts';
import { type TermFile, termsOf, visibleLabels } from './definition-rule.ts';

/** The name of a term that stands in a text. */
export interface Mention {
  /** Whether it is the name that the base uses. */
  readonly preferred: boolean;
  readonly start: number;
  readonly end: number;
  readonly term: TermFile;
}

/** The names of all terms in a language, by their folded words. */
interface LabelIndex {
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>;
  /** In words. */
  readonly longest: number;
  /** What was found in the texts that several rules look at. */
  readonly read: Map<string, readonly Mention[]>;
}

interface Bearer {
  readonly term: TermFile;
  readonly preferred: boolean;
}

const indexes = new WeakMap<ContentSet, Map<Locale, LabelIndex>>();

/** The terms that a text names, plural or singular, elided or not; of two names that overlap, the longer one. */
export function mentionsIn(text: string, locale: Locale, set: ContentSet): readonly Mention[] {
  const { bearers, longest, read } = indexOf(set, locale);
  const known = read.get(text);
  if (known !== undefined) return known;
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const words = tokens.slice(at, at + length);
      const found = bearers.get(keyOf(words));
      if (found === undefined) continue;
      for (const bearer of found) mentions.push({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, ...bearer });
      at += length - 1;
      break;
    }
  }
  read.set(text, mentions);
  return mentions;
}

function indexOf(set: ContentSet, locale: Locale): LabelIndex {
  const known = indexes.get(set)?.get(locale);
  if (known !== undefined) return known;
  const bearers = new Map<string, Bearer[]>();
  let longest = 0;
  for (const term of termsOf(set)) {
    for (const [at, label] of visibleLabels(term, locale).entries()) {
      const tokens = tokenize(label);
      const key = keyOf(tokens);
      longest = Math.max(longest, tokens.length);
      const others = bearers.get(key);
      const bearer = { term, preferred: at === 0 };
      if (others === undefined) bearers.set(key, [bearer]);
      else if (others.every((other) => other.term !== term)) others.push(bearer);
    }
  }
  const index = { bearers, longest, read: new Map<string, readonly Mention[]>() };
  indexes.set(set, (indexes.get(set) ?? new Map<Locale, LabelIndex>()).set(locale, index));
  return index;
}

/** An acronym is another word than the same letters in lower case: ES is no « es ». */
function keyOf(tokens: ReturnType<typeof tokenize>): string {
  return tokens.map(({ term, acronym }) => (acronym ? term.toUpperCase() : term)).join(' ');
}
