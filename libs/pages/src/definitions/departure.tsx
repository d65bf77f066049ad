import { type CellState, DEPARTING, type DefinitionColumn, pointsIn } from '#domain';
import type { View } from '../site/view.ts';

/** The sign of a cell's state, drawn so that it can be told without colour. */
function DepartureMark({ state }: { readonly state: CellState }) {
  return (
    <svg class="departure-mark" viewBox="0 0 20 16" width="20" height="16" aria-hidden="true" focusable="false">
      <path d={marks[state]} />
    </svg>
  );
}

const marks: Readonly<Record<CellState, string>> = {
  REFERENCE: 'M8 3L3.5 8L8 13M12 3L16.5 8L12 13',
  SAME: 'M4 5.5H16M4 10.5H16',
  WIDER: 'M6 4L2 8L6 12M14 4L18 8L14 12M2 8H18',
  NARROWER: 'M4.5 4L8.5 8L4.5 12M15.5 4L11.5 8L15.5 12M1 8H8.5M19 8H11.5',
  DIFFERENT: 'M4 5.5H16M4 10.5H16M13.5 2L6.5 14',
  SILENT: 'M10 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M6.2 12L13.8 4',
  ADDED: 'M10 2.5V13.5M4.5 8H15.5',
  NOT_ASKED: 'M7 8H13',
  UNSEEN: 'M2.5 6.5c2 3 4.5 4 7.5 4s5.5-1 7.5-4M10 10.5V13.5M5 9.5L3.5 12M15 9.5L16.5 12',
};

/** A state in a drawn sign and a word. */
export function DepartureWord({ state, view }: { readonly state: CellState; readonly view: View }) {
  return (
    <span class={`departure departure-${state.toLowerCase().replace('_', '-')}`}>
      <DepartureMark state={state} /> {view.words.definitions.states[state]}
    </span>
  );
}

/** How often a definition departs from the law, and how much it adds; nothing of the law itself. */
export function countText(column: DefinitionColumn, { words: { definitions } }: View): string | undefined {
  if (column.definition.role === 'reference') return undefined;
  if (column.cells.every(({ claim }) => claim === undefined)) return definitions.nothingSeen;
  const added = pointsIn(column, 'ADDED').length;
  return [definitions.departures(pointsIn(column, ...DEPARTING).length), ...(added === 0 ? [] : [definitions.additions(added)])].join(', ');
}

const KEY: readonly (CellState & keyof View['words']['definitions']['means'])[] = [
  'SAME',
  'WIDER',
  'NARROWER',
  'DIFFERENT',
  'SILENT',
  'ADDED',
  'UNSEEN',
];

/** What each sign means. */
export function DepartureKey({ view }: { readonly view: View }) {
  const { words } = view;
  return (
    <dl class="departure-key">
      {KEY.map((state) => (
        <div key={state}>
          <dt>
            <DepartureWord state={state} view={view} />
          </dt>
          <dd>{words.definitions.means[state]}</dd>
        </div>
      ))}
    </dl>
  );
}
