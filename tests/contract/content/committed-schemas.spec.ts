import { readFile, readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_KINDS, contentKinds, jsonSchemas } from '#content';

describe('schema/content', () => {
  it('holds what the code prints: node --conditions=source libs/content/src/print-schemas.ts', async () => {
    const names = await readdir('schema/content');
    const committed = await Promise.all(names.map(async (name) => [name, await readFile(`schema/content/${name}`, 'utf8')] as const));
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(jsonSchemas()));
  });

  it.each(contentKinds)('accepts every file of a %s, and no unknown key in it', async (kind) => {
    const ajv = new Ajv({ strict: true, formats: { date: true, uri: true } });
    const validate = ajv.compile(JSON.parse(await readFile(`schema/content/${kind}.schema.json`, 'utf8')) as object);
    const { folder } = CONTENT_KINDS[kind];
    for (const name of (await readdir('content', { recursive: true })).filter((path) => path.startsWith(`${folder}/`))) {
      const text = await readFile(`content/${name}`, 'utf8');
      const value = parse(text) as object;
      validate(value);
      expect({ name, errors: validate.errors ?? [] }).toEqual({ name, errors: [] });
      expect(validate({ ...value, unknown: 'x' })).toBe(false);
      expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../../schema/content/${kind}.schema.json`);
    }
  });
});
