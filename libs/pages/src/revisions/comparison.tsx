import {
  beyondTypography,
  type EntryHistory,
  entryDifference,
  type FieldDifference,
  type PublishedEntry,
  type WrittenRevision,
} from '#domain';
import { Row } from '../entry/parts.tsx';
import { revisionsAlternates } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Differences, Legend } from './differences.tsx';
import type { Histories } from './histories.ts';

/** What was asked to be compared, and what came of it. */
export type ComparisonOutcome =
  | { readonly kind: 'NOT_ASKED' | 'SAME' | 'MISSING' }
  | { readonly kind: 'COMPARED'; readonly fields: readonly FieldDifference[]; readonly isTypographic: boolean };

/** Compares the revisions that the address asks for. */
export async function readComparison(
  { entry: { kind, slug } }: PublishedEntry,
  { revisions }: EntryHistory,
  { compared }: View,
  histories: Histories,
): Promise<ComparisonOutcome> {
  if (compared === undefined) return { kind: 'NOT_ASKED' };
  const areThere = [compared.from, compared.to].every((asked) => revisions.some(({ number }) => number === asked));
  if (!areThere) return { kind: 'MISSING' };
  if (compared.from === compared.to) return { kind: 'SAME' };
  const from = await histories.revision(kind, slug, compared.from);
  const to = await histories.revision(kind, slug, compared.to);
  if (from === undefined || to === undefined) return { kind: 'MISSING' };
  const fields = entryDifference(from.entry, to.entry);
  const isTypographic = fields.some(({ isAgreed }) => isAgreed) && beyondTypography(from.entry, to.entry).length === 0;
  return { kind: 'COMPARED', fields, isTypographic };
}

interface ComparisonParts {
  readonly comparison: ComparisonOutcome;
  readonly published: PublishedEntry;
  readonly history: EntryHistory;
  readonly view: View;
}

/** The form that asks for two revisions, and how they differ. */
export function Comparison({ comparison, published: { entry }, history, view }: ComparisonParts) {
  const words = view.words.agreement;
  const { compared, locale } = view;
  const { revisions, served } = history;
  const last = revisions.at(-1)?.number ?? 1;
  if (revisions.length < 2)
    return (
      <Row title={words.compare}>
        <p class="quiet">{words.onlyOne}</p>
      </Row>
    );
  const chosen = compared ?? { from: served < last ? served : last - 1, to: last };
  return (
    <>
      <Row title={words.compare} id="compare">
        <form class="as-of-form compare-form" method="get" action={`${revisionsAlternates(entry.kind, entry.slug)[locale]}#difference`}>
          <Choice name="from" label={words.compareFrom} revisions={revisions} chosen={chosen.from} />
          <Choice name="to" label={words.compareTo} revisions={revisions} chosen={chosen.to} />
          <button type="submit">{words.compare}</button>
        </form>
      </Row>
      {compared !== undefined && (
        <Row title={words.difference} id="difference">
          <h3 class="lead">{words.differenceOf(compared.from, compared.to)}</h3>
          <Outcome comparison={comparison} view={view} />
        </Row>
      )}
    </>
  );
}

function Choice(choice: {
  readonly name: string;
  readonly label: string;
  readonly revisions: readonly WrittenRevision[];
  readonly chosen: number;
}) {
  const { name, label, revisions, chosen } = choice;
  return (
    <p>
      <label for={`compare-${name}`}>{label}</label>
      <select id={`compare-${name}`} name={name}>
        {revisions.map(({ number }) => (
          <option key={number} value={number} selected={number === chosen}>
            {number}
          </option>
        ))}
      </select>
    </p>
  );
}

function Outcome({ comparison, view }: { readonly comparison: ComparisonOutcome; readonly view: View }) {
  const words = view.words.agreement;
  switch (comparison.kind) {
    case 'NOT_ASKED':
      return null;
    case 'SAME':
      return <p class="notice">{words.sameRevision}</p>;
    case 'MISSING':
      return <p class="notice">{words.noSuchRevision}</p>;
    case 'COMPARED': {
      const { fields, isTypographic } = comparison;
      if (fields.length === 0) return <p>{words.nothingDiffers}</p>;
      return (
        <>
          {isTypographic && <p class="notice">{words.onlyTypography}</p>}
          <Legend view={view} />
          <Differences head={words.agreedPart} fields={fields.filter(({ isAgreed }) => isAgreed)} view={view} />
          <Differences head={words.aroundPart} fields={fields.filter(({ isAgreed }) => !isAgreed)} view={view} />
        </>
      );
    }
  }
}
