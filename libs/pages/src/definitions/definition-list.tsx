import { type CellState, type DefinitionColumn, type DefinitionPoint, edtfText, localize, pointsIn } from '#domain';
import { NoteMarks } from '../entry/parts.tsx';
import type { View } from '../site/view.ts';
import type { Footnotes } from '../text/footnotes.ts';
import { Inline, langOf, OtherLanguage } from '../text/localized.tsx';
import { PointName } from './definition-grid.tsx';
import { countText, DepartureWord } from './departure.tsx';
import { Statement } from './statement.tsx';

interface ListOf {
  readonly columns: readonly DefinitionColumn[];
  readonly view: View;
  readonly notes: Footnotes;
}

/** One definition after the other: who gives it, what it defines, where it departs from the law; on phones and paper, what it says. */
export function DefinitionList({ columns, view, notes }: ListOf) {
  return (
    <>
      {columns.map((column) => (
        <OneDefinition key={column.definition.slug} column={column} view={view} notes={notes} />
      ))}
    </>
  );
}

function OneDefinition({ column, view, notes }: Omit<ListOf, 'columns'> & { readonly column: DefinitionColumn }) {
  const { words, locale } = view;
  const { definition } = column;
  const title = localize(definition.title, locale);
  const count = countText(column, view);
  return (
    <section class="row compared" id={definition.slug}>
      <p class="side">
        {definition.date === undefined ? words.definitions.undated : edtfText(definition.date, locale)}
        {count !== undefined && <span class="compared-count">{count}</span>}
      </p>
      <div class="main">
        <h2 {...langOf(title, view)}>{title.text}</h2>
        <p class="compared-holder">
          <Inline text={definition.holder} view={view} />
        </p>
        <p class="compared-scope">
          <Inline text={definition.scope} view={view} />
          <NoteMarks citations={definition.sources.map((source) => ({ source }))} notes={notes} view={view} />{' '}
          <OtherLanguage text={localize(definition.scope, locale)} view={view} />
        </p>
        <Departures column={column} view={view} />
        <Statements column={column} view={view} notes={notes} />
      </div>
    </section>
  );
}

const TOLD: readonly CellState[] = ['WIDER', 'NARROWER', 'DIFFERENT', 'SILENT', 'ADDED', 'SAME', 'UNSEEN'];

/** Where a definition departs from the law, in words; of what the law does not ask, only what is added is told. */
function Departures({ column, view }: { readonly column: DefinitionColumn; readonly view: View }) {
  const { words } = view;
  if (column.definition.role === 'reference') return <p class="compared-reference">{words.definitions.reference}</p>;
  const told = TOLD.map((state) => ({
    state,
    points: pointsIn(column, state).filter((point) => state === 'ADDED' || point.kind === 'Criterion'),
  }));
  return (
    <ul class="departures">
      {told
        .filter(({ points }) => points.length > 0)
        .map(({ state, points }) => (
          <li key={state}>
            <DepartureWord state={state} view={view} />
            <span>
              <Names points={points} view={view} />
            </span>
          </li>
        ))}
    </ul>
  );
}

function Names({ points, view }: { readonly points: readonly DefinitionPoint[]; readonly view: View }) {
  return (
    <>
      {points.map((point, at) => (
        <>
          {at > 0 && ' · '}
          <Inline text={point.title} view={view} />
        </>
      ))}
    </>
  );
}

/** What a definition says, point by point: the table holds the same where there is room for it. */
function Statements({ column, view, notes }: { readonly column: DefinitionColumn; readonly view: View; readonly notes: Footnotes }) {
  const said = column.cells.filter(({ claim }) => claim !== undefined);
  if (said.length === 0) return null;
  return (
    <dl class="statements">
      {said.map(({ point, state, claim }) => (
        <div key={point.key}>
          <dt>
            <PointName point={point} view={view} /> {state !== 'REFERENCE' && <DepartureWord state={state} view={view} />}
          </dt>
          <dd>{claim !== undefined && <Statement owner={column.definition.slug} claim={claim} view={view} notes={notes} />}</dd>
        </div>
      ))}
    </dl>
  );
}
