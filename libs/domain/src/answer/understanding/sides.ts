import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { readingsOf } from './subjects.ts';
import type { Understood } from './understood.ts';

/** The entries that are told apart: the likeliest reading of each name in the question. */
export function sidesOf({
  asked,
  subjects,
  candidates,
  knowledge,
}: Pick<Understood, 'asked' | 'subjects' | 'candidates' | 'knowledge'>): readonly PublishedEntry[] {
  const scoreOf = new Map(candidates.map(({ ref, score }) => [ref, score]));
  const sides = subjects.flatMap((subject) => {
    const [best] = readingsOf(subject, asked.words).toSorted((one, other) => (scoreOf.get(other) ?? 0) - (scoreOf.get(one) ?? 0));
    return best === undefined ? [] : (knowledge.catalogue.get(best) ?? []);
  });
  return [...new Set(sides)];
}
