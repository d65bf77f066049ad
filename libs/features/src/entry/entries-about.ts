import type { EntryRef } from '#domain';
import type { EntryModel } from './entry.model.ts';
import { type Reading, showEach } from './reading.ts';

/** The models of the published entries among those addresses, in their order. */
export function entriesAbout(refs: readonly EntryRef[], reading: Reading): EntryModel[] {
  const published = refs.map((ref) => reading.catalogue.get(ref)).filter((found) => found !== undefined);
  return showEach(published, reading, reading.entry);
}
