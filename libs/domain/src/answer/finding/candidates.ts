import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { type EntryRef, refOf } from '../../entry/entry.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { QuotableField } from '../quoting/quotable-fields.ts';
import type { Asked } from '../understanding/asked.ts';
import type { Subject } from '../understanding/subjects.ts';
import type { KindEvidence } from '../understanding/kinds/kinds.ts';
import { type AskedStem, askedStems, coverage, likeness } from './cover.ts';

/** An entry that may answer, with what speaks for it. */
export interface Candidate {
  readonly ref: EntryRef;
  readonly published: PublishedEntry;
  /** Its passages that were found, by their fields, with their scores from 0 to 1. */
  readonly found: ReadonlyMap<string, number>;
  /** What its passages were found with, added up, from 0 to about 1.4. */
  readonly retrieved: number;
  /** How much of the question is a name of it, from 0 to 1. */
  readonly named: number;
  /** How like one of its wordings the question is, from 0 to 1; 0 for what is no question. */
  readonly wording: number;
  /** How like one of its names the question is, from 0 to 1; 0 for a question. */
  readonly titled: number;
  /** How much of the question its names and its best field hold together, from 0 to 1. */
  readonly covered: number;
  /** How much of the question its names, or one of its wordings, hold, from 0 to 1. */
  readonly salient: number;
  /** How much of the question all that it says holds, from 0 to 1. */
  readonly held: number;
  /** All of that, weighed. */
  readonly score: number;
}

/** The candidates for a question, the best first, with the stems that were looked for. */
export interface Candidates {
  readonly stems: readonly AskedStem[];
  readonly all: readonly Candidate[];
}

const MOST_PASSAGES = 80;
const MOST_WORDS = 24;
/** What is found with words used for the same counts this much. */
/** In a larger base a second search costs more than it finds. */
const MOST_WITH_KIN = 20_000;
const WITH_KIN = 0.7;
const NEXT_PASSAGES = [1, 0.25, 0.15];
const NAMED = 0.9;
const WORDING = 1;
const TITLED = 0.3;
const OTHER_KIND = 0.35;
const CLEAR_KIND = 0.6;
const TELLING_KINDS = ['amount', 'history', 'difference'] as const;
const COVERED = 0.8;

/** Looks for the entries that may answer: by their passages, and by their names. */
export function findCandidates(asked: Asked, subjects: readonly Subject[], kinds: KindEvidence, knowledge: Knowledge): Candidates {
  const { locale, words } = asked;
  const stems = askedStems(words, locale);
  const telling = words.filter(({ weight }) => weight > 0);
  const looked = [...new Set((telling.length === 0 ? words : telling).map(({ word }) => word))].slice(0, MOST_WORDS);
  const byEntry = new Map<EntryRef, { published: PublishedEntry; found: Map<string, number> }>();
  const look = (some: readonly string[], share: number) => {
    for (const { passage, score } of knowledge.passages[locale].find(some, MOST_PASSAGES)) {
      const { found } = at(byEntry, passage.published);
      found.set(passage.field.field, Math.max(score * share, found.get(passage.field.field) ?? 0));
    }
  };
  look(looked, 1);
  const kin = stems.flatMap((stem) => stem.kin ?? []).slice(0, MOST_WORDS);
  if (kin.length > 0 && knowledge.passages[locale].size <= MOST_WITH_KIN) look([...looked, ...kin], WITH_KIN);
  for (const { ref } of subjects.flatMap(({ bearers }) => bearers).slice(0, 40)) {
    const published = knowledge.catalogue.get(ref);
    if (published !== undefined) at(byEntry, published);
  }
  const likely = likeliest(byEntry, subjects);
  const all = likely.map(([ref, { published, found }]) => weighed(ref, published, found, stems, { asked, subjects, kinds, knowledge }));
  return { stems, all: all.toSorted((one, other) => other.score - one.score || (one.ref < other.ref ? -1 : 1)) };
}

/** So many are compared with the question word by word. */
const MOST_COMPARED = 30;

/** The entries found with the most, those that are named first. */
function likeliest(
  byEntry: ReadonlyMap<EntryRef, { published: PublishedEntry; found: Map<string, number> }>,
  subjects: readonly Subject[],
) {
  const named = new Set(subjects.flatMap(({ bearers }) => bearers.map(({ ref }) => ref)));
  const worth = ([ref, { found }]: readonly [EntryRef, { readonly found: ReadonlyMap<string, number> }]) =>
    (named.has(ref) ? 1 : 0) + Math.max(0, ...found.values());
  return [...byEntry].toSorted((one, other) => worth(other) - worth(one)).slice(0, MOST_COMPARED);
}

function at(byEntry: Map<EntryRef, { published: PublishedEntry; found: Map<string, number> }>, published: PublishedEntry) {
  const ref = refOf(published.entry);
  const known = byEntry.get(ref) ?? { published, found: new Map<string, number>() };
  byEntry.set(ref, known);
  return known;
}

interface Question {
  readonly kinds: KindEvidence;
  readonly asked: Asked;
  readonly subjects: readonly Subject[];
  readonly knowledge: Knowledge;
}

function weighed(
  ref: EntryRef,
  published: PublishedEntry,
  found: ReadonlyMap<string, number>,
  stems: readonly AskedStem[],
  question: Question,
): Candidate {
  const { asked, subjects, kinds, knowledge } = question;
  const words = knowledge.words.of(published, asked.locale);
  const scores = [...found.values()].toSorted((one, other) => other - one);
  const retrieved = NEXT_PASSAGES.reduce((sum, share, place) => sum + share * (scores[place] ?? 0), 0);
  const named = Math.max(0, ...subjects.filter(({ bearers }) => bearers.some((bearer) => bearer.ref === ref)).map(({ share }) => share));
  const wording = Math.max(0, ...words.wordings.map((one) => likeness(stems, one))) * agreement(kinds, words.kinds);
  const titled = Math.max(0, ...words.titles.map((one) => likeness(stems, one)));
  const covered = Math.max(
    0,
    ...words.fields.map(({ stems: text }) => coverage(stems, words.names, text)),
    ...words.wordings.map((one) => coverage(stems, one)),
  );
  const salient = Math.max(coverage(stems, words.names), ...words.wordings.map((one) => coverage(stems, one)));
  const held = coverage(stems, words.names, ...words.fields.map(({ stems: text }) => text), ...words.wordings);
  const score = retrieved + NAMED * named + WORDING * wording * wording + TITLED * titled * titled + COVERED * covered;
  return { ref, published, found, retrieved, named, wording, titled, covered, salient, held, score };
}

/** Of a question of the FAQ that asks for something else (how many, when, whether), the same words say less. */
function agreement(asked: KindEvidence, faq: KindEvidence | undefined): number {
  if (faq === undefined) return 1;
  const lacking = TELLING_KINDS.map((kind) => (asked[kind] >= CLEAR_KIND ? Math.max(0, asked[kind] - faq[kind]) : 0));
  return 1 - OTHER_KIND * Math.max(...lacking);
}

/** The fields of an entry with how well each fits what is asked, the best first. */
export function fittingFields(
  candidate: Candidate,
  stems: readonly AskedStem[],
  knowledge: Knowledge,
  asked: Asked,
): readonly { readonly field: QuotableField; readonly fit: number }[] {
  const { names, fields } = knowledge.words.of(candidate.published, asked.locale);
  const beyondName = stems.filter(({ stem }) => !names.has(stem));
  return fields
    .map(({ field, stems: text }) => ({ field, fit: 0.5 * (candidate.found.get(field.field) ?? 0) + coverage(beyondName, text) }))
    .toSorted((one, other) => other.fit - one.fit);
}
