import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printPublicSchema } from '../../../apps/api/src/public-schema.ts';

const folder = new URL('../../../schema/', import.meta.url);
const read = (name: string) => readFile(new URL(name, folder), 'utf8');

/** What a schema promises, one line per promise, such as `Query.term(slug: ID!) : Term`. */
function promises(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isScalarType(type)) return [`scalar ${type.name}`];
      if (isEnumType(type)) return type.getValues().map((value) => `enum ${type.name}.${value.name}`);
      if (isUnionType(type)) return type.getTypes().map((member) => `union ${type.name} = ${member.name}`);
      if (isInputObjectType(type))
        return Object.values(type.getFields()).map((field) => `input ${type.name}.${field.name} : ${String(field.type)}`);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return [
        ...type.getInterfaces().map(({ name }) => `${type.name} implements ${name}`),
        ...Object.values(type.getFields()).flatMap((field) => [
          `${type.name}.${field.name} : ${String(field.type)}`,
          ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name}: ${String(argument.type)}${defaultOf(argument)})`),
        ]),
      ];
    });
}

function defaultOf({ astNode }: GraphQLArgument): string {
  return astNode?.defaultValue === undefined ? '' : ` = ${print(astNode.defaultValue)}`;
}

describe('the public schema', () => {
  it('is the committed one: print it again with apps/api/src/print-schema.ts', async () => {
    expect(await read('api.graphql')).toBe(await printPublicSchema());
  });

  it('keeps every promise of the core contract with the very same types, arguments and defaults', async () => {
    const core = promises(buildSchema(await read('core.graphql')));
    const api = new Set(promises(buildSchema(await read('api.graphql'))));
    expect(core.length).toBeGreaterThan(150);
    expect(core.filter((promise) => !api.has(promise))).toEqual([]);
  });

  it('asks no argument that the core contract does not know, unless it can be left out', async () => {
    const core = buildSchema(await read('core.graphql'));
    const api = buildSchema(await read('api.graphql'));
    const known = new Set(promises(core));
    const required = Object.values(core.getQueryType()?.getFields() ?? {}).flatMap(({ name }) =>
      (api.getQueryType()?.getFields()[name]?.args ?? [])
        .filter(({ type, astNode }) => String(type).endsWith('!') && astNode?.defaultValue === undefined)
        .map((argument) => `Query.${name}(${argument.name}: ${String(argument.type)})`),
    );
    const fields = Object.values(core.getTypeMap())
      .map(({ name }) => api.getType(name))
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ type: wanted, astNode }) => String(wanted).endsWith('!') && astNode?.defaultValue === undefined)
          .map((field) => `input ${type.name}.${field.name} : ${String(field.type)}`),
      );
    expect(fields.length).toBeGreaterThan(0);
    expect([...required, ...fields].filter((argument) => !known.has(argument))).toEqual([]);
  });

  it('says of every type, field, argument and value what it means', async () => {
    const silent: string[] = [];
    const document = parse(await read('api.graphql'));
    const path: string[] = [];
    const described = [
      'ObjectTypeDefinition',
      'InterfaceTypeDefinition',
      'EnumTypeDefinition',
      'EnumValueDefinition',
      'ScalarTypeDefinition',
      'FieldDefinition',
      'InputValueDefinition',
    ];
    visit(document, {
      enter(node) {
        if (!described.includes(node.kind) || !('name' in node) || node.name === undefined) return;
        path.push(node.name.value);
        if ('description' in node && node.description === undefined) silent.push(path.join('.'));
      },
      leave(node) {
        if (described.includes(node.kind)) path.pop();
      },
    });
    expect(silent.filter((name) => !['Query', 'Mutation', 'Locale.FR', 'Locale.EN'].includes(name))).toEqual([]);
  });

  it('notices a field whose type changes', () => {
    const schema = buildSchema('type Query { term(slug: ID!): String! }');
    const changed = buildSchema('type Query { term(slug: ID!): String }');
    expect(promises(changed)).not.toEqual(promises(schema));
    expect(printSchema(changed)).not.toBe(printSchema(schema));
  });
});
