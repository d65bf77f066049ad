import type { Claim } from '../claim/claim.ts';
import { type Criterion, CRITERION_IDS } from '../criterion/criterion.ts';
import type { BilingualText } from '../locale/localized-text.ts';
import { type ComparedDefinition, compareDefinitionOrder, type Departure, DEPARTURES } from './compared-definition.ts';

/**
 * What a cell of the table says.
 *
 * - REFERENCE: what the law itself asks.
 * - NOT_ASKED: the law does not ask it; another definition does.
 * - ADDED: the definition asks it, and the law does not.
 * - UNSEEN: nobody has seen what the definition says of it.
 */
export const CELL_STATES = ['REFERENCE', 'NOT_ASKED', ...DEPARTURES, 'ADDED', 'UNSEEN'] as const;

/** The state of a cell. */
export type CellState = (typeof CELL_STATES)[number];

/** A row of the table: a criterion of the Act, or a point that the Act does not ask. */
export type DefinitionPoint =
  | { readonly kind: 'Criterion'; readonly key: string; readonly title: BilingualText; readonly criterion: Criterion }
  | { readonly kind: 'Unasked'; readonly key: string; readonly title: BilingualText };

/** What one definition says on one point. */
export interface DefinitionCell {
  readonly point: DefinitionPoint;
  readonly state: CellState;
  /** The claim that says it; absent when the state is NOT_ASKED or UNSEEN. */
  readonly claim?: Claim | undefined;
}

/** One definition with its cells, in the order of the rows. */
export interface DefinitionColumn {
  readonly definition: ComparedDefinition;
  readonly cells: readonly DefinitionCell[];
}

/** Definitions side by side. */
export interface DefinitionTable {
  readonly points: readonly DefinitionPoint[];
  readonly columns: readonly DefinitionColumn[];
}

/** The states by which a definition departs from the law on a criterion. */
export const DEPARTING = ['WIDER', 'NARROWER', 'DIFFERENT', 'SILENT'] as const satisfies readonly Departure[];

/** Sets definitions side by side: the criteria in the order of the Act, then what it does not ask; the reference first, then by date. */
export function definitionTable(definitions: readonly ComparedDefinition[], criteria: readonly Criterion[]): DefinitionTable {
  const inOrder = definitions.toSorted(compareDefinitionOrder);
  const added = new Set(definitions.flatMap(({ additions }) => additions.map(({ point }) => point)));
  const points: readonly DefinitionPoint[] = [
    ...criteria
      .toSorted((a, b) => CRITERION_IDS.indexOf(a.id) - CRITERION_IDS.indexOf(b.id))
      .map((criterion) => ({ kind: 'Criterion' as const, key: criterion.slug, title: criterion.title, criterion })),
    // A row that none of them fills would only say that nobody asks it.
    ...inOrder
      .flatMap(({ unasked }) => unasked.filter(({ key }) => added.has(key)))
      .map((point) => ({ kind: 'Unasked' as const, ...point })),
  ];
  return {
    points,
    columns: inOrder.map((definition) => ({ definition, cells: points.map((point) => cellOf(definition, point)) })),
  };
}

/** The points of a column on which it is in one of these states, in the order of the rows. */
export function pointsIn(column: DefinitionColumn, ...states: readonly CellState[]): readonly DefinitionPoint[] {
  return column.cells.filter(({ state }) => states.includes(state)).map(({ point }) => point);
}

function cellOf(definition: ComparedDefinition, point: DefinitionPoint): DefinitionCell {
  const claimOf = (key: string) => definition.claims.find((claim) => claim.key === key);
  if (point.kind === 'Unasked') {
    const addition = definition.additions.find((each) => each.point === point.key);
    if (addition !== undefined) return { point, state: 'ADDED', claim: claimOf(addition.claim) };
    return { point, state: definition.role === 'reference' ? 'NOT_ASKED' : 'UNSEEN' };
  }
  const alignment = definition.alignments.find(({ criterion }) => criterion === point.key);
  if (alignment === undefined) return { point, state: 'UNSEEN' };
  return {
    point,
    state: definition.role === 'reference' ? 'REFERENCE' : (alignment.departure ?? 'UNSEEN'),
    claim: claimOf(alignment.claim),
  };
}
