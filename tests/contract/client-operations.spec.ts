import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { format } from 'oxfmt';
import { expect, it } from 'vitest';
import { ENTRY, NAMED } from '../../libs/client/src/card.operations.ts';
import { ASK, OPENINGS, RATE, TYPING } from '../../libs/client/src/chat.operations.ts';
import { ASSESS, EARLIER_VERDICT, RULES } from '../../libs/client/src/checker.operations.ts';
import { NEAREST, SEARCH } from '../../libs/client/src/search.operations.ts';
import { resultTypes } from './result-types.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
const documents = [ENTRY, NAMED, SEARCH, NEAREST, RULES, ASSESS, EARLIER_VERDICT, ASK, OPENINGS, TYPING, RATE].map(
  ({ document }) => document,
);

it('types the operations of the elements as the printed schema does', async () => {
  const style = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as Parameters<typeof format>[2];
  const { code } = await format('operations.types.ts', resultTypes(schema, documents), style);
  await expect(code).toMatchFileSnapshot(join(root, 'libs/client/src/operations.types.ts'));
});

it('refuses a document that asks for a field which the schema lacks', () => {
  expect(() => resultTypes(schema, ['query Wrong { definition { colour } }'])).toThrow(/colour/);
});
