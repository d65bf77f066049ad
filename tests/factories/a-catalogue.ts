import { Catalogue, type CatalogueContents, type Entry, type PublishedEntry } from '#domain';
import { published } from './entries.ts';

/** A catalogue of these entries, served in their first revisions, and of whatever else is named. */
export function aCatalogue(entries: readonly (Entry | PublishedEntry)[], more: Partial<CatalogueContents> = {}): Catalogue {
  return new Catalogue({
    entries: entries.map((entry) => ('entry' in entry ? entry : published(entry))),
    sources: [],
    changes: [],
    definitions: [],
    redirects: new Map(),
    version: 1,
    ...more,
  });
}
