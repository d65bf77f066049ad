import { tooComplex } from '#features';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { costOf, type Demand, DemandMeter, type Variables } from './query-cost.ts';
import { QUERY_LIMITS } from './query-limits.ts';

/** Root fields that take what people type: they go by POST, since addresses end up in the logs of proxies. */
const TYPED_FIELDS: ReadonlySet<string> = new Set(['search']);

/** One operation of a valid document with what it asks for. */
export interface KnownOperation {
  readonly type: OperationDefinitionNode['operation'];
  /** Whether it takes what people type. */
  readonly takesTypedText: boolean;
  readonly demand: Demand;
}

/** A valid document with what its operations ask for. */
export class KnownDocument {
  readonly document: DocumentNode;
  readonly #operations = new Map<string, KnownOperation>();
  readonly #aliases: number;
  readonly #directives: number;

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    this.document = document;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const meter = new DemandMeter(schema, fragments);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      this.#operations.set(definition.name?.value ?? '', {
        type: definition.operation,
        takesTypedText: rootFields(definition, fragments).some((name) => TYPED_FIELDS.has(name)),
        demand: meter.measure(definition),
      });
    }
    let aliases = 0;
    let directives = 0;
    visit(document, {
      Field: ({ alias }) => {
        if (alias !== undefined) aliases += 1;
      },
      Directive: () => {
        directives += 1;
      },
    });
    this.#aliases = aliases;
    this.#directives = directives;
  }

  /** The operation of that name, or the only one; undefined: there is none, or the name is needed. */
  operation(name: string | null | undefined): KnownOperation | undefined {
    if (name != null && name !== '') return this.#operations.get(name);
    return this.#operations.size === 1 ? this.#operations.values().next().value : undefined;
  }

  /** Why the operation is refused with these variables; undefined: it is not. */
  refusal({ demand }: KnownOperation, variables: Variables): GraphQLError | undefined {
    if (this.#aliases > QUERY_LIMITS.aliases) return tooComplex('aliases', QUERY_LIMITS.aliases, this.#aliases);
    if (this.#directives > QUERY_LIMITS.directives) return tooComplex('directives', QUERY_LIMITS.directives, this.#directives);
    if (demand.depth > QUERY_LIMITS.depth) return tooComplex('depth', QUERY_LIMITS.depth, demand.depth);
    const cost = costOf(demand, variables);
    return cost > QUERY_LIMITS.cost ? tooComplex('cost', QUERY_LIMITS.cost, cost) : undefined;
  }
}

function rootFields({ selectionSet }: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  const waiting = [selectionSet];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) waiting.push(fragment.selectionSet);
      }
    }
  }
  return names;
}
