import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Change } from '../change/change.ts';
import { compareEdtf } from '../date/edtf-bounds.ts';

/** Which way a lineage is followed. */
export const LINEAGE_DIRECTIONS = ['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const;

/** The way a lineage is followed: to what came before, to what came after, or both. */
export type LineageDirection = (typeof LINEAGE_DIRECTIONS)[number];

/** A structure of a lineage, by its slug, and how many changes away it is: below 0 before, above 0 after. */
export interface LineageNode {
  readonly slug: string;
  readonly distance: number;
}

/** One step of a lineage: the change by which one structure followed another. */
export interface LineageStep {
  readonly from: string;
  readonly to: string;
  readonly change: Change;
}

/** What came before and after a structure. A renaming is no step: the structure stays the same. */
export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly steps: readonly LineageStep[];
}

/** The lineage of a structure, at most `depth` changes away. Refused changes are steps too: they tell what did not happen. */
export function lineage(catalogue: Catalogue, slug: string, direction: LineageDirection, depth: number): Lineage {
  const steps = new Map<string, LineageStep>();
  const distances = new Map([[slug, 0]]);
  if (direction !== 'UPSTREAM') follow(catalogue, slug, 1, depth, distances, steps);
  if (direction !== 'DOWNSTREAM') follow(catalogue, slug, -1, depth, distances, steps);
  return {
    nodes: [...distances].map(([node, distance]) => ({ slug: node, distance })).toSorted((a, b) => a.distance - b.distance),
    steps: [...steps.values()].toSorted((a, b) => compareEdtf(a.change.on, b.change.on)),
  };
}

function follow(
  catalogue: Catalogue,
  slug: string,
  way: 1 | -1,
  depth: number,
  distances: Map<string, number>,
  steps: Map<string, LineageStep>,
): void {
  let edge = [slug];
  for (let distance = 1; distance <= depth && edge.length > 0; distance++) {
    const next: string[] = [];
    for (const here of edge) {
      for (const step of stepsAt(catalogue, here, way)) {
        steps.set(`${step.change.slug} ${step.from} ${step.to}`, step);
        const there = way === 1 ? step.to : step.from;
        // A refused step leads nowhere: what it names is shown, not followed.
        if (distances.has(there)) continue;
        distances.set(there, way * distance);
        if (step.change.kind !== 'REFUSED') next.push(there);
      }
    }
    edge = next;
  }
}

function stepsAt(catalogue: Catalogue, slug: string, way: 1 | -1): readonly LineageStep[] {
  const structure = catalogue.find('structure', slug)?.entry;
  if (structure === undefined) return [];
  const changes = way === 1 ? catalogue.changesOutOf(structure) : catalogue.changesInto(structure);
  return changes.flatMap((change) =>
    (way === 1 ? change.to : change.from)
      .filter((other) => other !== slug)
      .map((other) => (way === 1 ? { from: slug, to: other, change } : { from: other, to: slug, change })),
  );
}
