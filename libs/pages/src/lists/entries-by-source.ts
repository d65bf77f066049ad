import { type Catalogue, type ComparedDefinition, type PublishedEntry, refOf } from '#domain';

/** The entries that each source backs, by its slug; a change is told on the pages of its structures, so that these stand for it. */
export function entriesBySource(catalogue: Catalogue): ReadonlyMap<string, readonly PublishedEntry[]> {
  const bySource = new Map<string, Map<string, PublishedEntry>>();
  const note = (source: string, published: PublishedEntry) => {
    const entries = bySource.get(source) ?? new Map<string, PublishedEntry>();
    bySource.set(source, entries.set(refOf(published.entry), published));
  };
  for (const published of catalogue.entries) {
    for (const { slug } of catalogue.sourcesOf(published.entry)) note(slug, published);
  }
  for (const change of catalogue.changes) {
    const structures = [...change.from, ...change.to].map((slug) => catalogue.find('structure', slug));
    for (const { slug } of catalogue.sourcesOf(change))
      for (const structure of structures) if (structure !== undefined) note(slug, structure);
  }
  return new Map([...bySource].map(([source, entries]) => [source, [...entries.values()]]));
}

/** The compared definitions that each source backs, by its slug. */
export function definitionsBySource(catalogue: Catalogue): ReadonlyMap<string, readonly ComparedDefinition[]> {
  const pairs = catalogue.definitions.flatMap((definition) =>
    catalogue.sourcesOf(definition).map(({ slug }) => ({ source: slug, definition })),
  );
  return new Map([...Map.groupBy(pairs, ({ source }) => source)].map(([source, own]) => [source, own.map(({ definition }) => definition)]));
}
