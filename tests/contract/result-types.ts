import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  typeFromAST,
  validate,
} from 'graphql';

/** Writes the TypeScript types of the fragments, results and variables of documents, as the schema has them. */
export function resultTypes(schema: GraphQLSchema, documents: readonly string[]): string {
  const writer = new Writer(schema);
  const written = new Map<string, string>();
  for (const document of documents) {
    const ast = parse(document);
    const [problem] = validate(schema, ast);
    if (problem !== undefined) throw problem;
    for (const [name, type] of writer.types(ast)) written.set(name, type);
  }
  const types = [...writer.enums(), ...written.values()];
  return `// Made by tests/contract/client-operations.spec.ts from schema/api.graphql and *.operations.ts (vitest -u).\n\n${types.join('\n\n')}\n`;
}

type AnyType = GraphQLOutputType | GraphQLInputType;

class Writer {
  readonly #enums = new Set<string>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The types of one document, by name. */
  types(document: DocumentNode): readonly (readonly [string, string])[] {
    return document.definitions.flatMap((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) return [this.#fragment(definition)];
      return definition.kind === Kind.OPERATION_DEFINITION ? this.#operation(definition) : [];
    });
  }

  /** The types of the enums that were met. */
  enums(): readonly string[] {
    return [...this.#enums].sort().map((name) => {
      const type = this.#schema.getType(name);
      const values = isEnumType(type) ? type.getValues().map((value) => `'${value.name}'`) : [];
      return `/** The values of the enum ${name}. */\nexport type ${name} = ${values.join(' | ')};`;
    });
  }

  #fragment({ name: { value: name }, typeCondition, selectionSet }: FragmentDefinitionNode): readonly [string, string] {
    const type = known(this.#schema.getType(typeCondition.name.value));
    return [name, `/** The fragment ${name}. */\nexport type ${name} = ${this.#selection(type, selectionSet, '')};`];
  }

  #operation(operation: OperationDefinitionNode): readonly (readonly [string, string])[] {
    const name = operation.name?.value ?? '';
    const variables = (operation.variableDefinitions ?? []).map((definition) => {
      const type = typeFromAST(this.#schema, definition.type as never) as GraphQLInputType;
      return `  readonly ${definition.variable.name.value}: ${nullable(type, () => this.#input(getNamedType(type)))};\n`;
    });
    const result = this.#selection(known(this.#schema.getRootType(operation.operation)), operation.selectionSet, '');
    return [
      [`${name}Variables`, `/** The variables of the operation ${name}. */\nexport interface ${name}Variables {\n${variables.join('')}}`],
      [`${name}Result`, `/** The result of the operation ${name}. */\nexport type ${name}Result = ${result};`],
    ];
  }

  #input(type: GraphQLNamedType): string {
    if (!isInputObjectType(type)) return this.#scalar(type);
    const fields = Object.values(type.getFields()).map(
      (field) => `readonly ${field.name}: ${nullable(field.type, () => this.#input(getNamedType(field.type)))}`,
    );
    return `{ ${fields.join('; ')} }`;
  }

  #scalar(type: GraphQLNamedType): string {
    if (isEnumType(type)) {
      this.#enums.add(type.name);
      return type.name;
    }
    if (type.name === 'Int' || type.name === 'Float') return 'number';
    return type.name === 'Boolean' ? 'boolean' : 'string';
  }

  /** A lone fragment is called by its name. An interface is what its types share, and one shape for each that has more. */
  #selection(type: GraphQLNamedType, set: SelectionSetNode, indent: string): string {
    const [first] = set.selections;
    if (first?.kind === Kind.FRAGMENT_SPREAD && set.selections.length === 1) return first.name.value;
    const own = set.selections.filter((selection) => selection.kind === Kind.FIELD);
    const shapes = set.selections.filter((selection) => selection.kind === Kind.INLINE_FRAGMENT);
    if (own.length + shapes.length < set.selections.length) throw new Error('a fragment stands alone in its braces');
    const shared = this.#fields(
      type,
      own.filter((field) => !isTypeName(field)),
      indent,
    );
    if (!isAbstractType(type) || !own.some(isTypeName)) return shared;
    const rest = new Set(this.#schema.getPossibleTypes(type).map(({ name }) => name));
    const variants = shapes.map(({ typeCondition, selectionSet }) => {
      const shape = known(this.#schema.getType(known(typeCondition).name.value));
      rest.delete(shape.name);
      const fields = this.#fields(shape, selectionSet.selections as readonly FieldNode[], indent);
      return fields.replace('{\n', `{\n${indent}  readonly __typename: '${shape.name}';\n`);
    });
    if (rest.size > 0) variants.push(`{ readonly __typename: ${[...rest].map((name) => `'${name}'`).join(' | ')} }`);
    return `${shared} & (${variants.join(' | ')})`;
  }

  #fields(type: GraphQLNamedType, fields: readonly FieldNode[], indent: string): string {
    const deeper = `${indent}  `;
    const lines = fields.map((field) => {
      if (isTypeName(field)) return `${deeper}readonly __typename: string;\n`;
      if (!isObjectType(type) && !isAbstractType(type)) throw new Error(`${type.name} has no fields`);
      const fieldType = 'getFields' in type ? known(type.getFields()[field.name.value]).type : undefined;
      if (fieldType === undefined) throw new Error(`${type.name} is a union: ask for its fields by type`);
      const named = getNamedType(fieldType);
      const inner = (): string =>
        field.selectionSet === undefined ? this.#scalar(named) : this.#selection(named, field.selectionSet, deeper);
      return `${deeper}readonly ${field.alias?.value ?? field.name.value}: ${nullable(fieldType, inner)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }
}

/** Documents were validated against the schema before: what they name is there. */
function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the document was not validated');
  return value;
}

function isTypeName(field: FieldNode): boolean {
  return field.name.value === '__typename';
}

function nullable(type: AnyType, inner: () => string): string {
  return isNonNullType(type) ? listed(type.ofType, inner) : `${listed(type, inner)} | null`;
}

function listed(type: AnyType, inner: () => string): string {
  if (!isListType(type)) return inner();
  const item = nullable(type.ofType, inner);
  return `readonly ${/[|&]/.test(item) ? `(${item})` : item}[]`;
}
