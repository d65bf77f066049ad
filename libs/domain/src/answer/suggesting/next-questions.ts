import type { EntryRef } from '../../entry/entry.ts';
import { splitRef } from '../../entry/entry.ts';
import { entryTitle } from '../../entry/entry-text.ts';
import type { Locale } from '../../locale/localized-text.ts';
import { AUDIENCES } from '../../question/question.ts';
import type { Suggestion } from '../answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

const MOST_NEXT = 3;
const MOST_OPENINGS = 6;

/** Questions worth asking after an answer: those about what it quotes, then what is associated with it. */
export function nextQuestions(quoted: readonly EntryRef[], knowledge: Knowledge, locale: Locale): readonly Suggestion[] {
  const questions = quoted.flatMap((ref) => knowledge.questionsAbout.get(ref) ?? []);
  const related = quoted.flatMap((ref) => knowledge.catalogue.relatedTo(ref).map(({ entry }): EntryRef => `${entry.kind}:${entry.slug}`));
  return asSuggestions(
    [...questions, ...related].filter((ref) => !quoted.includes(ref)),
    MOST_NEXT,
    knowledge,
    locale,
  );
}

/** Questions to open with: on the page of an entry those about it; elsewhere the general case, then one of each audience in turn. */
export function openingQuestions(entry: EntryRef | undefined, knowledge: Knowledge, locale: Locale): readonly Suggestion[] {
  const about = entry === undefined ? [] : (knowledge.questionsAbout.get(entry) ?? []);
  const general = knowledge.generalCase === undefined ? [] : [knowledge.generalCase];
  const byAudience = AUDIENCES.map((audience) =>
    knowledge.catalogue.all('question').filter((published) => published.entry.audience === audience),
  );
  const turns = Array.from({ length: MOST_OPENINGS }, (_, at) => byAudience.flatMap((list) => list[at] ?? []));
  const others = turns.flat().map(({ entry: question }): EntryRef => `question:${question.slug}`);
  return asSuggestions(about.length > 0 ? about : [...general, ...others], MOST_OPENINGS, knowledge, locale);
}

/** The wordings of the FAQ and the names of entries that are nearest to what is typed so far. */
export function nearestQuestions(typed: readonly string[], limit: number, knowledge: Knowledge, locale: Locale): readonly Suggestion[] {
  if (typed.length === 0) return [];
  const found = knowledge.passages[locale].find(typed, 40);
  const refs = found
    .filter(({ passage }) => passage.isWording)
    .map(({ passage: { published } }): EntryRef => `question:${published.entry.slug}`);
  return asSuggestions(refs, limit, knowledge, locale);
}

function asSuggestions(refs: readonly EntryRef[], limit: number, { catalogue }: Knowledge, locale: Locale): readonly Suggestion[] {
  return [...new Set(refs)].slice(0, limit).flatMap((ref) => {
    const { kind, slug } = splitRef(ref);
    const published = catalogue.find(kind, slug);
    return published === undefined ? [] : [{ question: entryTitle(published.entry, locale), entry: ref }];
  });
}
