import type { Criterion } from '../criterion/criterion.ts';
import type { Event } from '../event/event.ts';
import type { Programme } from '../programme/programme.ts';
import type { Question } from '../question/question.ts';
import type { Structure } from '../structure/structure.ts';
import type { Term } from '../term/term.ts';
import type { Claim } from '../claim/claim.ts';

/** The kinds of entries, in the order in which they are listed. */
export const ENTRY_KINDS = ['term', 'structure', 'programme', 'event', 'criterion', 'question'] as const;

/** What sort of entry it is. One entry has one kind. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The address of an entry inside the base, such as `term:ristourne`. Slugs are per kind. */
export type EntryRef = `${EntryKind}:${string}`;

/** Anything that search and answers can return. */
export type Entry = Term | Structure | Programme | Event | Criterion | Question;

/** What every entry has, whatever its kind. */
export interface EntryCommon {
  readonly slug: string;
  /** Slugs that the entry had before; each redirects to it. */
  readonly formerSlugs: readonly string[];
  /** Entries of another meaning that share a name with this one. */
  readonly homonyms: readonly EntryRef[];
  /** Slugs of the sources that back the entry as a whole. */
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}

/** The address of an entry. */
export function refOf(entry: Entry): EntryRef {
  return `${entry.kind}:${entry.slug}`;
}

/** The two halves of an entry's address. */
export function splitRef(ref: EntryRef): { kind: EntryKind; slug: string } {
  const colon = ref.indexOf(':');
  return { kind: ref.slice(0, colon) as EntryKind, slug: ref.slice(colon + 1) };
}
