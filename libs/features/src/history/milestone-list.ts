import { edtfBounds, type Milestone, milestoneName } from '#domain';
import type { Sorted, SortedList } from '../connection/connection.ts';

/** A milestone at its place in time. */
export interface ListedMilestone extends Sorted {
  readonly milestone: Milestone;
}

/** Milestones, in the order of time already, as a list of which pages can be cut. */
export function listMilestones(milestones: readonly Milestone[]): SortedList<ListedMilestone> {
  return {
    name: 'timeline',
    items: milestones.map((milestone) => ({ milestone, sortKey: timeKey(milestone.on), slug: milestoneName(milestone) })),
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

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
