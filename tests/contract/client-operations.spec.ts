import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { ENTRY, NAMED } from '../../libs/client/src/card.operations.ts';
import { NEAREST, SEARCH } from '../../libs/client/src/search.operations.ts';
import { resultTypes } from './result-types.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
const documents = [ENTRY, NAMED, SEARCH, NEAREST].map(({ document }) => document);

it('types the operations of the elements as the printed schema does', async () => {
  await expect(resultTypes(schema, documents)).toMatchFileSnapshot(join(root, 'libs/client/src/operations.types.ts'));
});

it('refuses a document that asks for a field which the schema lacks', () => {
  expect(() => resultTypes(schema, ['query Wrong { definition { colour } }'])).toThrow(/colour/);
});
