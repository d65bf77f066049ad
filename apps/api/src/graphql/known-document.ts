import { type DocumentNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLSchema, Kind, visit } from 'graphql';
import { tooComplex } from '#features';
import { KnownOperation } from './known-operation.ts';
import type { Variables } from './query-cost.ts';
import { QUERY_LIMITS } from './query-limits.ts';

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
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      this.#operations.set(definition.name?.value ?? '', new KnownOperation(definition, fragments, schema));
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
  refusal(operation: KnownOperation, variables: Variables): GraphQLError | undefined {
    if (this.#aliases > QUERY_LIMITS.aliases) return tooComplex('aliases', QUERY_LIMITS.aliases, this.#aliases);
    if (this.#directives > QUERY_LIMITS.directives) return tooComplex('directives', QUERY_LIMITS.directives, this.#directives);
    const { depth, cost } = operation.demand(variables);
    if (depth > QUERY_LIMITS.depth) return tooComplex('depth', QUERY_LIMITS.depth, depth);
    return cost > QUERY_LIMITS.cost ? tooComplex('cost', QUERY_LIMITS.cost, cost) : undefined;
  }
}
