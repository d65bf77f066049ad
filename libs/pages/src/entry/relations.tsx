import { ENTRY_KINDS, type Entry, type PublishedEntry, refOf } from '#domain';
import type { View } from '../site/view.ts';
import { EntryLinks, Row } from './parts.tsx';

/** Entries under the name of their relation. */
export type RelationGroup = readonly [string, readonly PublishedEntry[]];

/** The associated entries: those of the same kind under `head`, the others under the name of their kind. */
export function relatedGroups(head: string, entry: Entry, { catalogue, words }: View): readonly RelationGroup[] {
  const related = catalogue.relatedTo(refOf(entry));
  return [entry.kind, ...ENTRY_KINDS.filter((kind) => kind !== entry.kind)].map((kind) => [
    kind === entry.kind ? head : words.lists[kind],
    related.filter((other) => other.entry.kind === kind),
  ]);
}

/** Links to other entries, by relation. */
export function Relations({ groups, view }: { readonly groups: readonly RelationGroup[]; readonly view: View }) {
  const full = groups.filter(([, entries]) => entries.length > 0);
  if (full.length === 0) return null;
  return (
    <Row title={view.words.relations}>
      <dl class="pairs">
        {full.map(([head, entries]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>
              <EntryLinks entries={entries} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </Row>
  );
}
