import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { RESOLVERS, SCHEMA_OPTIONS } from '#features';

const HEADER = '# The public GraphQL contract. Printed from the code by apps/api/src/print-schema.ts: do not edit.\n\n';

/** Builds the public schema without a service, a database or an index. It can be printed and compared, not executed. */
export async function buildPublicSchema(): Promise<GraphQLSchema> {
  const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    return await context.get(GraphQLSchemaFactory).create([...RESOLVERS], SCHEMA_OPTIONS);
  } finally {
    await context.close();
  }
}

/** The text of schema/api.graphql, sorted, so that it does not depend on the order in which modules are loaded. */
export async function printPublicSchema(): Promise<string> {
  return `${HEADER}${printSchema(lexicographicSortSchema(await buildPublicSchema()))}\n`;
}
