import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether a document asks for the score of a hit. Computing scores is a third of the engine's work for a search, and few ask for
 * them. A score that a directive leaves out counts as asked for.
 */
export function asksForScore({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): boolean {
  const selects = (set: SelectionSetNode | undefined, path: readonly string[]): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, path);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selects(fragments[selection.name.value]?.selectionSet, path);
      if (selection.name.value !== path[0]) return false;
      return path.length === 1 || selects(selection.selectionSet, path.slice(1));
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => selects(selectionSet, ['hits', 'score']));
}
