import { type Catalogue, type Change, type Structure, compareEdtf } from '#domain';

/** The changes of a structure, each once, in the order of time. */
export interface ChangesAround {
  /** What made it. */
  readonly before: readonly Change[];
  /** What it went through and remained, such as a new name. */
  readonly meanwhile: readonly Change[];
  /** What became of it or of its mandates. */
  readonly after: readonly Change[];
}

/** Sorts the changes in which a structure takes part by its side in them. */
export function changesAround(structure: Structure, catalogue: Pick<Catalogue, 'changesInto' | 'changesOutOf'>): ChangesAround {
  const into = catalogue.changesInto(structure).toSorted(inTime);
  const outOf = catalogue.changesOutOf(structure).toSorted(inTime);
  return {
    before: into.filter((change) => !change.from.includes(structure.slug)),
    meanwhile: into.filter((change) => change.from.includes(structure.slug)),
    after: outOf.filter((change) => !change.to.includes(structure.slug)),
  };
}

function inTime(one: Change, other: Change): number {
  return compareEdtf(one.on, other.on);
}
