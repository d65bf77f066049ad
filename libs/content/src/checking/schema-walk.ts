import { z } from 'zod';
import type { ValuePath } from '../reading/parse-yaml.ts';

/** A schema without what makes it optional or gives it a default. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? innerSchema(schema.def.innerType) : schema;
}

/** The value that a schema gives to what is left out; undefined: none. */
export function defaultOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  return schema instanceof z.ZodOptional ? defaultOf(schema.def.innerType) : undefined;
}

/** The keys that a schema knows at a path, in their order. */
export function keysAt(schema: z.core.$ZodType, path: ValuePath): readonly string[] {
  const inner = innerSchema(schema);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    if (first === undefined) return Object.keys(inner.shape);
    const next = (inner.shape as Readonly<Record<string, z.core.$ZodType>>)[String(first)];
    return next === undefined ? [] : keysAt(next, rest);
  }
  return inner instanceof z.ZodArray && first !== undefined ? keysAt(inner.element, rest) : [];
}
