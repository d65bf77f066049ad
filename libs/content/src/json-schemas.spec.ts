import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

function groups(schema: unknown): readonly Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = schema as Record<string, unknown>;
  return [...('properties' in own && own['type'] === 'object' ? [own] : []), ...Object.values(own).flatMap(groups)];
}

describe.each([...jsonSchemas()])('%s', (_, text) => {
  it('is closed at every depth, so that editors warn of an unknown key', () => {
    const all = groups(JSON.parse(text));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
  });

  it('describes every key of a file, so that editors explain it', () => {
    const { properties } = JSON.parse(text) as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties).filter((key) => properties[key]?.description === undefined)).toEqual([]);
  });
});
