import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * Whether a structure is or acts in a territory: it is named, the structure names it or one that contains or is contained in it,
 * or names none at all, and so acts everywhere.
 */
export function isWithin(slug: string, territory: string, catalogue: Catalogue): boolean {
  if (slug === territory) return true;
  const structure = catalogue.find('structure', slug)?.entry;
  if (structure === undefined) return false;
  if (structure.territory.length === 0) return structure.classification !== 'rcm' && structure.classification !== 'territory';
  const wanted = territoriesOf(territory, catalogue);
  return structure.territory.some((own) => wanted.has(own) || territoriesOf(own, catalogue).has(territory));
}

/** A territory and those that it lies in, however far up. */
function territoriesOf(slug: string, catalogue: Catalogue): ReadonlySet<string> {
  const found = new Set([slug]);
  // A set that grows while it is walked: every territory is visited once, so that a circle ends.
  for (const own of found) for (const above of catalogue.find('structure', own)?.entry.territory ?? []) found.add(above);
  return found;
}
