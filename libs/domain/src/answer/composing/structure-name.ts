import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { nameOn } from '../../structure/structure-on.ts';
import type { Structure } from '../../structure/structure.ts';
import type { Draft } from '../quoting/draft.ts';
import { nameFields } from '../quoting/quotable-fields.ts';

/** Quotes the name that a structure bore on a day, if it bore several. */
export function quoteNameOn(draft: Draft, published: PublishedEntry<Structure>, day: string, before: string): boolean {
  const { names } = published.entry;
  const name = nameFields(published.entry)[names.indexOf(nameOn(published.entry, day))];
  return names.length > 1 && name !== undefined && draft.quote(published, name, { before, isWhole: true });
}

/** Whether an entry is a structure. */
export function isStructure(published: PublishedEntry): published is PublishedEntry<Structure> {
  return published.entry.kind === 'structure';
}
