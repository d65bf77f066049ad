import type { Entry, PublishedEntry } from '#domain';
import type { View } from '../site/view.ts';
import { Footnotes } from '../text/footnotes.ts';

/** What the parts of an entry's page share: the entry, the view and the numbering of its sources. */
export interface EntryScene<E extends Entry = Entry> {
  readonly published: PublishedEntry<E>;
  readonly entry: E;
  readonly view: View;
  readonly notes: Footnotes;
}

/** Sets the scene for an entry: the sources of the entry as a whole have the first numbers. */
export function entryScene<E extends Entry>(published: PublishedEntry<E>, view: View): EntryScene<E> {
  const { entry } = published;
  const own = entry.sources.map((slug) => view.catalogue.source(slug)).filter((source) => source !== undefined);
  return { published, entry, view, notes: new Footnotes(own) };
}
