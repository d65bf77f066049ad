import type { Catalogue, PublishedEntry } from '../catalogue/catalogue.ts';
import { type Certainty, existedOn, heldOn } from '../structure/structure-on.ts';
import type { Mandate, Structure } from '../structure/structure.ts';
import { isWithin } from './territory.ts';

/** A structure that held a mandate on a day. */
export interface Holder {
  readonly structure: PublishedEntry<Structure>;
  readonly mandate: Mandate;
  /** Whether it surely held it on that day, or only possibly, given the precision of the dates. */
  readonly certainty: Exclude<Certainty, 'NO'>;
}

/** Who held the mandate on a subject, on a day (YYYY-MM-DD), in a territory; those who surely did first. */
export function holdersOn(catalogue: Catalogue, subject: string, day: string, territory?: string): readonly Holder[] {
  return catalogue
    .all('structure')
    .filter(({ entry }) => territory === undefined || isWithin(entry.slug, territory, catalogue))
    .flatMap((structure) =>
      structure.entry.mandates
        .filter((mandate) => mandate.subject === subject)
        .flatMap((mandate) => {
          const certainty = both(heldOn(mandate, day), existedOn(structure.entry, day));
          return certainty === 'NO' ? [] : [{ structure, mandate, certainty }];
        }),
    )
    .toSorted((a, b) => Number(a.certainty === 'POSSIBLY') - Number(b.certainty === 'POSSIBLY'));
}

/** The subjects of the mandates of the base, each once, from A to Z. */
export function mandateSubjects(catalogue: Catalogue): readonly string[] {
  return [...new Set(catalogue.all('structure').flatMap(({ entry }) => entry.mandates.map(({ subject }) => subject)))].toSorted();
}

function both(one: Certainty, other: Certainty): Certainty {
  if (one === 'NO' || other === 'NO') return 'NO';
  return one === 'YES' && other === 'YES' ? 'YES' : 'POSSIBLY';
}
