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
import { ASSUMED_LIST_LENGTH, INTROSPECTION_COST, ROOT_COSTS } from './query-limits.ts';

/** The variables of a request, as they were sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an operation asks for. */
export interface Demand {
  /** Fields within fields. */
  readonly depth: number;
  /** Fields that may have to be shown. */
  readonly cost: number;
}

const NOTHING: Demand = { depth: 0, cost: 0 };

/**
 * Measures what one operation of a valid document asks for with some variables. Each fragment is measured once for each
 * size of page that it stands in, and only numbers are kept: fragments within fragments cannot make it explode.
 */
export class DemandMeter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #defaults: ReadonlyMap<string, number>;
  readonly #measured = new Map<string, Demand>();
  /** The variables that a size was read from: the demand is the same as long as they are. */
  readonly sizeVariables = new Set<string>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    operation: OperationDefinitionNode,
    variables: Variables,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
    this.#defaults = new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
      ),
    );
  }

  /** What the operation asks for. */
  measure(operation: OperationDefinitionNode): Demand {
    return this.#selection(operation.selectionSet, this.#schema.getRootType(operation.operation) ?? undefined, undefined);
  }

  #selection(selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined, pageSize: number | undefined): Demand {
    let { depth, cost } = NOTHING;
    for (const selection of selectionSet.selections) {
      const part = this.#part(selection, type, pageSize);
      depth = Math.max(depth, part.depth);
      cost += part.cost;
    }
    return { depth, cost };
  }

  #part(selection: SelectionSetNode['selections'][number], type: GraphQLNamedType | undefined, pageSize: number | undefined): Demand {
    if (selection.kind === Kind.FIELD) return this.#field(selection, type, pageSize);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value, pageSize);
    const on = selection.typeCondition === undefined ? type : this.#schema.getType(selection.typeCondition.name.value);
    return this.#selection(selection.selectionSet, on, pageSize);
  }

  #fragment(name: string, pageSize: number | undefined): Demand {
    const key = `${name}:${pageSize ?? ''}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const demand = this.#selection(fragment.selectionSet, this.#schema.getType(fragment.typeCondition.name.value), pageSize);
    this.#measured.set(key, demand);
    return demand;
  }

  #field(node: FieldNode, type: GraphQLNamedType | undefined, pageSize: number | undefined): Demand {
    const name = node.name.value;
    if (name === '__typename') return NOTHING;
    if (name.startsWith('__')) return { depth: 1, cost: INTROSPECTION_COST };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field === undefined || node.selectionSet === undefined) return { depth: 1, cost: 1 };
    const children = this.#selection(node.selectionSet, getNamedType(field.type), this.#askedSize(node, field));
    const times = isList(field) ? (pageSize ?? ASSUMED_LIST_LENGTH) : 1;
    const own = this.#isRoot(type) ? (ROOT_COSTS.get(field.name) ?? 1) : 1;
    return { depth: children.depth + 1, cost: own + times * children.cost };
  }

  #isRoot(type: GraphQLNamedType | undefined): boolean {
    return type !== undefined && (type === this.#schema.getQueryType() || type === this.#schema.getMutationType());
  }

  /** How many items the field's own arguments ask for: the length of the lists right below it. */
  #askedSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    const definition = field.args.find(({ name }) => name === 'first' || name === 'limit');
    if (definition === undefined) return undefined;
    const standard = typeof definition.defaultValue === 'number' ? definition.defaultValue : ASSUMED_LIST_LENGTH;
    const value = node.arguments?.find((argument) => argument.name.value === definition.name)?.value;
    if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
    if (value?.kind !== Kind.VARIABLE) return standard;
    const variable = value.name.value;
    this.sizeVariables.add(variable);
    const given = this.#variables[variable];
    return Math.max(0, typeof given === 'number' ? given : (this.#defaults.get(variable) ?? standard));
  }
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}
