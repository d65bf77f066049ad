import type { ContentRef } from '../../content-kind.ts';
import type { ContentSet } from '../content-file.ts';
import { type TermFile, definitionRule, termsOf } from './definition-rule.ts';
import { mentionsIn } from './label-mentions.ts';

/** A term that a definition uses is linked with it: as broader, related or homonym, from either side. */
export const definitionLinked = definitionRule('definition-linked', ({ text, term, locale }, set) => {
  if (locale === 'en') return [];
  const near = linkedWith(term, set);
  const mentions = mentionsIn(text, locale, set);
  return mentions
    .filter(({ term: other }, at) => mentions.findIndex((mention) => mention.term === other) === at)
    .filter(({ preferred, term: other }) => preferred && !near.has(other.ref) && !everydayWords(set).has(other))
    .map(({ start, end, term: other }) => ({
      index: start,
      problem: `the definition uses "${text.slice(start, end)}", which is not linked with the term`,
      remedy: `add ${other.ref} to related, or ${other.slug} to broader`,
    }));
});

/** A word of so many definitions, such as member, needs no link from each. */
const EVERYDAY = 12;

const everyday = new WeakMap<ContentSet, ReadonlySet<TermFile>>();

function everydayWords(set: ContentSet): ReadonlySet<TermFile> {
  const known = everyday.get(set);
  if (known !== undefined) return known;
  const uses = new Map<TermFile, number>();
  for (const { value } of termsOf(set)) {
    for (const term of new Set(mentionsIn(value.definition.fr, 'fr', set).map((mention) => mention.term)))
      uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  const found = new Set([...uses].flatMap(([term, count]) => (count >= EVERYDAY ? [term] : [])));
  everyday.set(set, found);
  return found;
}

const links = new WeakMap<ContentSet, ReadonlyMap<ContentRef, ReadonlySet<ContentRef>>>();

/** The term itself, its broader terms of any height, and all that is named with one of them. */
function linkedWith(term: TermFile, set: ContentSet): ReadonlySet<ContentRef> {
  const near = new Set<ContentRef>();
  const climb = (ref: ContentRef) => {
    if (near.has(ref)) return;
    near.add(ref);
    const file = termsOf(set).find((other) => other.ref === ref);
    for (const slug of file?.value.broader ?? []) climb(`term:${slug}`);
  };
  climb(term.ref);
  const named = namedOnEitherSide(set);
  return new Set([...near, ...[...near].flatMap((ref) => [...(named.get(ref) ?? [])])]);
}

function namedOnEitherSide(set: ContentSet): ReadonlyMap<ContentRef, ReadonlySet<ContentRef>> {
  const known = links.get(set);
  if (known !== undefined) return known;
  const named = new Map<ContentRef, Set<ContentRef>>();
  const link = (one: ContentRef, other: ContentRef) => named.set(one, (named.get(one) ?? new Set<ContentRef>()).add(other));
  for (const { ref, value } of termsOf(set)) {
    for (const other of [...value.related, ...value.homonyms, ...value.broader.map((slug) => `term:${slug}` as const)]) {
      link(ref, other as ContentRef);
      link(other as ContentRef, ref);
    }
  }
  links.set(set, named);
  return named;
}
