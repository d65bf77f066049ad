import { readFile, readdir } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_KINDS, contentKinds, jsonSchemas } from '#content';

describe('schema/content', () => {
  it('holds what the code prints: node --conditions=source libs/content/src/print-schemas.ts', async () => {
    const printed = jsonSchemas();
    expect((await readdir('schema/content')).sort()).toEqual([...printed.keys()].sort());
    for (const [name, text] of printed) expect(await readFile(`schema/content/${name}`, 'utf8'), name).toBe(text);
  });

  it.each(contentKinds)('accepts every file of a %s, and no unknown key in it', async (kind) => {
    const ajv = new Ajv({ strict: true, formats: { date: true, uri: true } });
    const validate = ajv.compile(JSON.parse(await readFile(`schema/content/${kind}.schema.json`, 'utf8')) as object);
    const folder = `content/${CONTENT_KINDS[kind].folder}`;
    for (const name of await readdir(folder)) {
      const text = await readFile(`${folder}/${name}`, 'utf8');
      const value = parse(text) as object;
      validate(value);
      expect(validate.errors ?? [], `${folder}/${name}`).toEqual([]);
      expect(validate({ ...value, unknown: 'x' })).toBe(false);
      expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../../schema/content/${kind}.schema.json`);
    }
  });
});
