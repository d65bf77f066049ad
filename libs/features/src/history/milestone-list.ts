import { edtfBounds, type Milestone } from '#domain';
import type { Sorted, SortedList } from '../connection/connection.ts';

/** A milestone at its place in time. */
export interface ListedMilestone extends Sorted {
  readonly milestone: Milestone;
}

/** Milestones, in the order of time already, as a list of which pages can be cut. */
export function listMilestones(milestones: readonly Milestone[]): SortedList<ListedMilestone> {
  return {
    name: 'timeline',
    items: milestones.map((milestone) => ({ milestone, sortKey: timeKey(milestone.on), slug: nameOf(milestone) })).toSorted(compare),
    compare,
  };
}

function compare(one: Sorted, other: Sorted): number {
  return compareText(one.sortKey, other.sortKey) || compareText(one.slug, other.slug);
}

/** The first day that a date can mean, then the last, then the date itself. */
function timeKey(edtf: string): string {
  const { earliest, latest } = edtfBounds(edtf);
  return `${earliest ?? ''} ${latest ?? '9999-99'} ${edtf}`;
}

function nameOf(milestone: Milestone): string {
  switch (milestone.kind) {
    case 'CHANGE':
      return `change:${milestone.change.slug}`;
    case 'EVENT':
      return `event:${milestone.event.entry.slug}`;
    case 'CALL':
      return `programme:${milestone.programme.entry.slug}#${milestone.call.opens ?? ''}/${milestone.call.closes ?? ''}`;
  }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
