import { type FragmentDefinitionNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { type Demand, DemandMeter, type Variables } from './query-cost.ts';

/** Root fields that take what people type or answer: they go by POST, since addresses end up in the logs of proxies. */
const TYPED_FIELDS: ReadonlySet<string> = new Set(['search', 'ask', 'nearestQuestions', 'assess']);

/** For how many combinations of page sizes an operation remembers its demand. */
const MOST_REMEMBERED = 50;

/** One operation of a valid document. */
export class KnownOperation {
  /** Whether it only reads. */
  readonly isQuery: boolean;
  /** Whether it subscribes to something, which the schema has nothing for. */
  readonly isSubscription: boolean;
  /** The first of its root fields that takes what people type or answer, if one does. */
  readonly typedField: string | undefined;
  readonly #measure: (variables: Variables) => DemandMeter;
  readonly #operation: OperationDefinitionNode;
  readonly #sizeVariables: readonly string[];
  readonly #remembered = new Map<string, Demand>();

  constructor(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, schema: GraphQLSchema) {
    this.isQuery = operation.operation === OperationTypeNode.QUERY;
    this.isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
    this.typedField = rootFields(operation, fragments).find((name) => TYPED_FIELDS.has(name));
    this.#operation = operation;
    this.#measure = (variables) => new DemandMeter(schema, fragments, operation, variables);
    const meter = this.#measure({});
    meter.measure(operation);
    this.#sizeVariables = [...meter.sizeVariables];
  }

  /** What it asks for with these variables. */
  demand(variables: Variables): Demand {
    const sizes = this.#sizeVariables.map((name) => sizeOf(variables[name])).join();
    const remembered = this.#remembered.get(sizes);
    if (remembered !== undefined) return remembered;
    const demand = this.#measure(variables).measure(this.#operation);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(sizes, demand);
    return demand;
  }
}

/** What a variable says of a size, short whatever was sent. */
function sizeOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
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
