import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asksForScore } from './asks-for-score.ts';

function isAsked(document: string): boolean {
  const { definitions } = parse(document);
  const [operation] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  return asksForScore({
    fieldNodes: (operation?.selectionSet.selections ?? []) as readonly FieldNode[],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  });
}

describe('asksForScore', () => {
  it.each([
    '{ search { hits { score } } }',
    '{ search { hits { worth: score } } }',
    '{ search { totalCount ... { hits { entry { slug } ... { score } } } } }',
    '{ search { ...result } } fragment result on SearchResult { hits { ...hit } } fragment hit on SearchHit { score }',
    '{ search { hits { score @include(if: false) } } }',
  ])('finds it in %s', (document) => {
    expect(isAsked(document)).toBe(true);
  });

  it.each([
    '{ search { totalCount } }',
    '{ search { hits { entry { slug } } } }',
    '{ search { score: totalCount hits { score: __typename } } }',
  ])('finds none in %s', (document) => {
    expect(isAsked(document)).toBe(false);
  });
});
