import type { Catalogue, PublishedEntry } from '../catalogue/catalogue.ts';
import type { Change } from '../change/change.ts';
import { compareEdtf, edtfSureBounds } from '../date/edtf-bounds.ts';
import type { Event } from '../event/event.ts';
import type { Programme, ProgrammeCall } from '../programme/programme.ts';
import { isWithin } from './territory.ts';

/** What a milestone of the history is. */
export const MILESTONE_KINDS = ['CHANGE', 'EVENT', 'CALL'] as const;

/** The kind of a milestone. */
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A change, an event or a programme's call, at its date (EDTF). */
export type Milestone =
  | { readonly kind: 'CHANGE'; readonly on: string; readonly change: Change }
  | { readonly kind: 'EVENT'; readonly on: string; readonly event: PublishedEntry<Event> }
  | { readonly kind: 'CALL'; readonly on: string; readonly call: ProgrammeCall; readonly programme: PublishedEntry<Programme> };

/** Which part of the history is asked for. */
export interface TimelineWish {
  /** The first and the last day, YYYY-MM-DD; absent: without limit. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Absent: all of them. */
  readonly kinds?: readonly MilestoneKind[] | undefined;
  /** Slug of a structure that is a territory: what concerns it, a structure that acts there, or everywhere. */
  readonly territory?: string | undefined;
}

/** The milestones that may lie within the asked days, given the precision of their dates, in the order of time. */
export function timeline(catalogue: Catalogue, { from, to, kinds = MILESTONE_KINDS, territory }: TimelineWish = {}): readonly Milestone[] {
  return milestones(catalogue)
    .filter(({ kind }) => kinds.includes(kind))
    .filter(({ on }) => mayLieWithin(on, from, to))
    .filter((milestone) => territory === undefined || concerns(milestone, territory, catalogue));
}

/** Every milestone of the base, in the order of time; of the same date, in that of their names. */
function milestones(catalogue: Catalogue): readonly Milestone[] {
  const changes = catalogue.changes.map((change): Milestone => ({ kind: 'CHANGE', on: change.on, change }));
  const events = catalogue.all('event').map((event): Milestone => ({ kind: 'EVENT', on: event.entry.on, event }));
  const calls = catalogue.all('programme').flatMap((programme) =>
    programme.entry.calls.flatMap((call): readonly Milestone[] => {
      const on = call.opens ?? call.closes;
      return on === undefined ? [] : [{ kind: 'CALL', on, call, programme }];
    }),
  );
  return [...changes, ...events, ...calls].toSorted((a, b) => compareEdtf(a.on, b.on) || compareNames(milestoneName(a), milestoneName(b)));
}

/** What tells a milestone from every other: its kind and where it stands. */
export function milestoneName(milestone: Milestone): string {
  switch (milestone.kind) {
    case 'CHANGE':
      return `change:${milestone.change.slug}`;
    case 'EVENT':
      return `event:${milestone.event.entry.slug}`;
    case 'CALL':
      return `programme:${milestone.programme.entry.slug}#${milestone.call.opens ?? ''}/${milestone.call.closes ?? ''}`;
  }
}

function compareNames(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function mayLieWithin(on: string, from: string | undefined, to: string | undefined): boolean {
  const { earliest, latest } = edtfSureBounds(on);
  return (from === undefined || latest === null || latest >= from) && (to === undefined || earliest === null || earliest <= to);
}

/** Programmes and what names no structure concern every territory. */
function concerns(milestone: Milestone, territory: string, catalogue: Catalogue): boolean {
  if (milestone.kind === 'CALL') return true;
  const slugs =
    milestone.kind === 'CHANGE'
      ? [...milestone.change.from, ...milestone.change.to]
      : milestone.event.entry.about.filter((ref) => ref.startsWith('structure:')).map((ref) => ref.slice('structure:'.length));
  return slugs.length === 0 || slugs.some((slug) => isWithin(slug, territory, catalogue));
}
