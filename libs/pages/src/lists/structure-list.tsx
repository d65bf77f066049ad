import { STRUCTURE_CLASSIFICATIONS, type Structure, type PublishedEntry, entryTitle } from '#domain';
import { EntryLink, lifetime } from '../entry/parts.tsx';
import type { View } from '../site/view.ts';

/** The structures by what sort of body they are, with their dates. */
export function StructureList({ view }: { readonly view: View }) {
  const { words, catalogue, locale } = view;
  const collator = new Intl.Collator(locale === 'fr' ? 'fr-CA' : 'en-CA');
  const byClassification = Map.groupBy(catalogue.all('structure'), ({ entry }) => entry.classification);
  const groups = STRUCTURE_CLASSIFICATIONS.map((classification) => ({
    classification,
    structures: (byClassification.get(classification) ?? []).toSorted((a, b) =>
      collator.compare(entryTitle(a.entry, locale).text, entryTitle(b.entry, locale).text),
    ),
  })).filter(({ structures }) => structures.length > 0);
  return (
    <>
      {groups.map(({ classification, structures }) => (
        <section key={classification} class="row">
          <h2 class="side">{capitalised(words.classifications[classification])}</h2>
          <ul class="main structures">
            {structures.map((published) => (
              <li key={published.entry.slug}>
                <span>
                  <EntryLink published={published} view={view} />
                </span>
                <Existence published={published} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Existence({ published: { entry }, view }: { readonly published: PublishedEntry<Structure>; readonly view: View }) {
  const parts = lifetime(entry, view);
  return parts.length === 0 ? null : (
    <span class="remarks">
      {parts.map((part) => (
        <span key={part} class="held">
          {part}
        </span>
      ))}
    </span>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
