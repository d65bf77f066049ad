import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ContentKind, CONTENT_KINDS, contentKinds } from '../content-kind.ts';
import { parseFile, toDomain } from '../reading/content-reading.ts';
import { hiddenCharacter } from '../reading/parse-yaml.ts';
import { canonicalYaml } from './canonical-yaml.ts';
import { fileValue } from './file-value.ts';

const piece = fc.constantFrom(
  'mot',
  'coopérative',
  ' ',
  '  ',
  '\n',
  '\n  ',
  ': ',
  ' : ',
  ' #',
  '- ',
  "'",
  '"',
  '\\',
  '|',
  '{',
  ']',
  'yes',
  'null',
  '1.0',
  '🙂',
  '«\u00a0',
  '’',
  '~',
);
const text = fc
  .oneof(
    fc.array(piece, { minLength: 1, maxLength: 50 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((written) => written.trim())
  .filter((written) => written !== '' && hiddenCharacter(written) === undefined);

/** Any value that a schema accepts. */
function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(anyOf(schema.def.innerType), { nil: undefined });
  if (schema instanceof z.ZodDefault) return fc.oneof(fc.constant(schema.def.defaultValue), anyOf(schema.def.innerType));
  if (schema instanceof z.ZodArray) return fc.array(anyOf(schema.element), { minLength: 1, maxLength: 3 });
  if (schema instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(Object.entries(schema.shape as Record<string, z.core.$ZodType>).map(([key, part]) => [key, anyOf(part)])),
    );
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodISODate) return fc.constantFrom('2015-05-19', '2026-11-22');
  if (schema instanceof z.ZodURL) return fc.constantFrom('https://exemple.org/a?b=c#d', `https://exemple.org/${'a'.repeat(120)}`);
  if (!(schema instanceof z.ZodString)) throw new Error(`no example of ${schema._zod.def.type}`);
  if (schema.meta()?.['pattern'] !== undefined) return fc.constantFrom('2015', '2015-08/2015-09', '2010~', '201X', '2015-05-19', '../2015');
  const { pattern } = z.toJSONSchema(schema);
  return pattern === undefined ? text : fc.stringMatching(new RegExp(pattern), { maxLength: 60 });
}

function read(kind: ContentKind, yaml: string) {
  const { file, problems } = parseFile({ kind, slug: 'x', path: 'x', file: 'x.yaml' }, yaml);
  expect(problems).toEqual([]);
  if (file === undefined) throw new Error('no file');
  return toDomain(file);
}

describe.each(contentKinds)('the file of a %s', (kind) => {
  const { schema } = CONTENT_KINDS[kind];

  it('is read as the value that was written, and written again as it stood', () => {
    fc.assert(
      fc.property(anyOf(schema), (example) => {
        const value = read(kind, canonicalYaml(kind, fileValue(kind, example as never)));
        const yaml = canonicalYaml(kind, fileValue(kind, value));
        expect(value).toMatchObject(JSON.parse(JSON.stringify(schema.parse(example))) as object);
        expect(read(kind, yaml)).toEqual(value);
        expect(canonicalYaml(kind, fileValue(kind, read(kind, yaml)))).toBe(yaml);
      }),
      { numRuns: 25 },
    );
  });

  it('has its keys in the order of the schema and no defaults', () => {
    fc.assert(
      fc.property(anyOf(schema), (example) => {
        const written = fileValue(kind, example as never);
        const known = Object.keys(schema.shape);
        expect(known.filter((key) => key in written)).toEqual(Object.keys(written));
        expect(Object.values(written)).not.toContainEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
