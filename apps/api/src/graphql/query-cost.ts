import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ASSUMED_LIST_LENGTH, INTROSPECTION_COST } from './query-limits.ts';

/** The variables of a request, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number that may depend on the variables. */
type Amount = (variables: Variables) => number;

/** What a selection asks for: its depth, and its cost as a fixed part and parts that grow with a variable. */
export interface Demand {
  readonly depth: number;
  readonly fixed: number;
  readonly scaled: readonly { readonly times: Amount; readonly demand: Demand }[];
}

const NOTHING: Demand = { depth: 0, fixed: 0, scaled: [] };

/** The cost of a demand for these variables. */
export function costOf(demand: Demand, variables: Variables): number {
  return demand.scaled.reduce((sum, part) => sum + part.times(variables) * costOf(part.demand, variables), demand.fixed);
}

/** Measures what an operation of a valid document asks for. Fragments are measured once each, so that nesting them cannot explode. */
export class DemandMeter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Map<Amount | undefined, Demand>>();
  #defaults: ReadonlyMap<string, number> = new Map();

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** What the operation asks for. */
  measure(operation: OperationDefinitionNode): Demand {
    this.#measured.clear();
    this.#defaults = new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
      ),
    );
    return this.#selection(operation.selectionSet, this.#schema.getRootType(operation.operation) ?? undefined, undefined);
  }

  #selection(selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined, pageSize: Amount | undefined): Demand {
    return selectionSet.selections.map((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return this.#field(selection, type, pageSize);
        case Kind.INLINE_FRAGMENT: {
          const on = selection.typeCondition === undefined ? type : this.#schema.getType(selection.typeCondition.name.value);
          return this.#selection(selection.selectionSet, on, pageSize);
        }
        case Kind.FRAGMENT_SPREAD:
          return this.#fragment(selection.name.value, pageSize);
      }
    }).reduce(both, NOTHING);
  }

  #fragment(name: string, pageSize: Amount | undefined): Demand {
    const known = this.#measured.get(name)?.get(pageSize);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const demand = this.#selection(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value), pageSize);
    const bySize = this.#measured.get(name) ?? new Map<Amount | undefined, Demand>();
    this.#measured.set(name, bySize.set(pageSize, demand));
    return demand;
  }

  #field(node: FieldNode, type: GraphQLNamedType | undefined, pageSize: Amount | undefined): Demand {
    const name = node.name.value;
    if (name === '__typename') return NOTHING;
    if (name.startsWith('__')) return { depth: 1, fixed: INTROSPECTION_COST, scaled: [] };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field === undefined || node.selectionSet === undefined) return { depth: 1, fixed: 1, scaled: [] };
    const asked = this.#askedSize(node, field);
    const children = this.#selection(node.selectionSet, getNamedType(field.type), asked);
    return within(isList(field) ? times(pageSize, children) : children);
  }

  /** How many items the field's own arguments ask for: a page of its list. */
  #askedSize(node: FieldNode, field: GraphQLField<unknown, unknown>): Amount | undefined {
    const definition = field.args.find(({ name }) => name === 'first' || name === 'limit');
    if (definition === undefined) return undefined;
    const standard = typeof definition.defaultValue === 'number' ? definition.defaultValue : ASSUMED_LIST_LENGTH;
    const value = node.arguments?.find((argument) => argument.name.value === definition.name)?.value;
    if (value?.kind === Kind.INT) {
      const size = Math.max(0, Number(value.value));
      return () => size;
    }
    if (value?.kind !== Kind.VARIABLE) return () => standard;
    const variable = value.name.value;
    const otherwise = this.#defaults.get(variable) ?? standard;
    return (variables) => {
      const given = variables[variable];
      return typeof given === 'number' && given >= 0 ? given : otherwise;
    };
  }
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

function both(one: Demand, other: Demand): Demand {
  return {
    depth: Math.max(one.depth, other.depth),
    fixed: one.fixed + other.fixed,
    scaled: other.scaled.length === 0 ? one.scaled : [...one.scaled, ...other.scaled],
  };
}

function within(children: Demand): Demand {
  return { ...children, depth: children.depth + 1, fixed: children.fixed + 1 };
}

function times(pageSize: Amount | undefined, children: Demand): Demand {
  return { depth: children.depth, fixed: 0, scaled: [{ times: pageSize ?? (() => ASSUMED_LIST_LENGTH), demand: children }] };
}
