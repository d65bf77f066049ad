import { type Understood } from '../understanding/understood.ts';
import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { type EntryRef, refOf } from '../../entry/entry.ts';
import { entryTitle } from '../../entry/entry-text.ts';
import { nameWords } from '../knowledge/name-book.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { Draft } from '../quoting/draft.ts';
import { present } from '../quoting/draft.ts';
import { readingsOf, type Subject } from '../understanding/subjects.ts';
import { type Composed, suggest, things, wordsFor } from './composing.ts';

const MOST_READINGS = 6;
/** A reading that is so much better than the next one is the one that is meant. */
const CLEARLY_BETTER = 0.25;
/** A name that is less than this share of a question is not what it hangs on. */
const MAIN = 0.45;

/** The readings to choose from when a question hangs on a name that several entries bear, or is one word of many names; else undefined. */
export function composeClarify(understood: Understood): Composed | undefined {
  const readings = readingsToChoose(understood);
  if (readings.length < 2) return undefined;
  const { locale } = understood.asked;
  const draft = new Draft(locale);
  draft.say(wordsFor(understood).clarify);
  return { outcome: 'CLARIFY', draft, suggestions: readings.slice(0, MOST_READINGS).map((published) => suggest(published, locale)) };
}

function readingsToChoose(understood: Understood): readonly PublishedEntry[] {
  const { subjects, knowledge } = understood;
  const main = subjects.toSorted((one, other) => other.share - one.share)[0];
  if (main !== undefined && main.share >= MAIN) return homonyms(main, understood);
  return main === undefined ? sharers(understood) : present(knowledge.catalogue, []);
}

function homonyms(subject: Subject, { asked, candidates, knowledge }: Understood): readonly PublishedEntry[] {
  const typed = asked.words
    .slice(subject.start, subject.end)
    .map((word) => word.typed)
    .join(' ');
  const accented = /\p{M}/u.test(typed.normalize('NFD'));
  const asTyped = subject.bearers.filter(({ name }) => name.normalize('NFC').toLowerCase() === typed.normalize('NFC').toLowerCase());
  if (accented && new Set(asTyped.map(({ ref }) => ref)).size === 1) return [];
  const shown = subject.bearers.filter((bearer) => bearer.shown);
  const readings = readingsOf({ ...subject, bearers: shown.length > 0 ? shown : subject.bearers }, asked.words);
  const scored = apart(readings, knowledge)
    .map((ref) => ({ ref, score: candidates.find((candidate) => candidate.ref === ref)?.covered ?? 0 }))
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = scored;
  if (first === undefined || second === undefined || first.score - second.score >= CLEARLY_BETTER) return [];
  return present(
    knowledge.catalogue,
    scored.map(({ ref }) => ref),
  );
}

/** Entries that are associated without being homonyms are one matter seen from two sides: the first stands for both. */
function apart(readings: readonly EntryRef[], { catalogue }: Knowledge): readonly EntryRef[] {
  const kept: EntryRef[] = [];
  for (const ref of readings) {
    const refsOf = (others: readonly PublishedEntry[]) => others.map(({ entry }) => refOf(entry));
    const related = refsOf(catalogue.relatedTo(ref)).filter((other) => !refsOf(catalogue.homonymsOf(ref)).includes(other));
    if (!kept.some((other) => related.includes(other))) kept.push(ref);
  }
  const titles = new Map(kept.map((ref) => [ref, titleWords(catalogue.get(ref))]));
  return kept.filter((ref) => !kept.some((other) => other !== ref && isWithin(titles.get(other), titles.get(ref))));
}

/** Whether the words of a general name (conférence régionale des élus) all stand in a special one. */
function isWithin(general: readonly string[] = [], special: readonly string[] = []): boolean {
  return general.length < special.length && general.every((word) => special.includes(word));
}

function titleWords(published: PublishedEntry | undefined): readonly string[] {
  return published === undefined ? [] : nameWords(entryTitle(published.entry, 'fr').text);
}

/** One word that stands in many names and is none of them. */
function sharers({ stems, candidates, knowledge, asked, goesOn }: Understood): readonly PublishedEntry[] {
  if (goesOn) return [];
  const [only, ...more] = stems;
  if (only === undefined || more.length > 0 || asked.words.length > 2) return [];
  return things(candidates)
    .filter(({ published }) => knowledge.words.of(published, asked.locale).names.has(only.stem))
    .slice(0, MOST_READINGS)
    .map(({ published }) => published);
}
