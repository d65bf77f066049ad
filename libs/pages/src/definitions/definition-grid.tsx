import {
  type DefinitionCell,
  type DefinitionColumn,
  type DefinitionPoint,
  type DefinitionTable,
  edtfText,
  entryPath,
  localize,
} from '#domain';
import type { View } from '../site/view.ts';
import type { Footnotes } from '../text/footnotes.ts';
import { Inline, langOf } from '../text/localized.tsx';
import { countText, DepartureWord } from './departure.tsx';
import { Statement } from './statement.tsx';

interface GridOf {
  readonly table: DefinitionTable;
  readonly view: View;
  readonly notes: Footnotes;
}

/** The definitions side by side: a row for each point, a column for each definition. It scrolls by itself where it is wider than the page. */
export function DefinitionGrid({ table, view, notes }: GridOf) {
  const { words } = view;
  const bands = (['Criterion', 'Unasked'] as const)
    .map((kind) => ({ kind, rows: table.points.flatMap((point, at) => (point.kind === kind ? [{ point, at }] : [])) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <div class="comparison-scroll" role="region" aria-labelledby="comparison-caption" tabIndex={0}>
      <table class="comparison">
        <caption id="comparison-caption">{words.definitions.caption}</caption>
        <thead>
          <tr>
            <td />
            {table.columns.map((column) => (
              <ColumnHead key={column.definition.slug} column={column} view={view} />
            ))}
          </tr>
        </thead>
        {bands.map(({ kind, rows }) => (
          <tbody key={kind}>
            <tr class="comparison-band">
              <th scope="rowgroup" colSpan={table.columns.length + 1}>
                <span>{kind === 'Criterion' ? words.definitions.asked : words.definitions.unasked}</span>
              </th>
            </tr>
            {rows.map(({ point, at }) => (
              <tr key={point.key}>
                <th scope="row">
                  <PointName point={point} view={view} />
                </th>
                {table.columns.map(({ definition, cells }) => (
                  <Cell key={definition.slug} owner={definition.slug} cell={cells[at]} view={view} notes={notes} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function ColumnHead({ column, view }: { readonly column: DefinitionColumn; readonly view: View }) {
  const { definition } = column;
  const title = localize(definition.title, view.locale);
  const count = countText(column, view);
  return (
    <th scope="col">
      <a href={`#${definition.slug}`} {...langOf(title, view)}>
        {title.text}
      </a>
      <span class="comparison-date">
        {definition.date === undefined ? view.words.definitions.undated : edtfText(definition.date, view.locale)}
      </span>
      {count !== undefined && <span class="comparison-count">{count}</span>}
    </th>
  );
}

/** The name of a point; a criterion leads to its page. */
export function PointName({ point, view }: { readonly point: DefinitionPoint; readonly view: View }) {
  const title = localize(point.title, view.locale);
  const name = <Inline text={title} view={view} />;
  return point.kind === 'Criterion' ? <a href={entryPath('criterion', point.criterion.slug, view.locale)}>{name}</a> : name;
}

function Cell({
  owner,
  cell,
  view,
  notes,
}: {
  readonly owner: string;
  readonly cell: DefinitionCell | undefined;
  readonly view: View;
  readonly notes: Footnotes;
}) {
  if (cell === undefined) return <td />;
  return (
    <td class={cell.claim === undefined ? 'comparison-empty' : undefined}>
      {cell.state !== 'REFERENCE' && <DepartureWord state={cell.state} view={view} />}
      {cell.claim !== undefined && <Statement owner={owner} claim={cell.claim} view={view} notes={notes} />}
    </td>
  );
}
