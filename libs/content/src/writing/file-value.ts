import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Change, ComparedDefinition, Entry, Source } from '#domain';
import { defaultOf, innerSchema } from '../checking/schema-walk.ts';
import { type ContentKind, type ContentRef, CONTENT_KINDS } from '../content-kind.ts';

/** What a file of content is made of. */
export type FileValue = string | readonly FileValue[] | { readonly [key: string]: FileValue };

/** What belongs in the file of an entry, source, change or definition: the keys in the order of its schema, without defaults. */
export function fileValue(kind: ContentKind, value: Entry | Source | Change | ComparedDefinition): FileValue & object {
  return (bySchema(CONTENT_KINDS[kind].schema, value) ?? {}) as FileValue & object;
}

/** The address of a source. */
export function sourceRef(source: Source): ContentRef {
  return `source:${source.slug}`;
}

/** The address of a change. */
export function changeRef(change: Change): ContentRef {
  return `change:${change.slug}`;
}

/** The address of a definition. */
export function definitionRef(definition: ComparedDefinition): ContentRef {
  return `definition:${definition.slug}`;
}

function bySchema(schema: z.core.$ZodType, value: unknown): FileValue | undefined {
  if (value === undefined || value === null || isDeepStrictEqual(value, defaultOf(schema))) return undefined;
  const inner = innerSchema(schema);
  if (inner instanceof z.ZodArray) {
    const items = (value as readonly unknown[]).map((item) => bySchema(inner.element, item));
    return items.filter((item) => item !== undefined);
  }
  if (!(inner instanceof z.ZodObject)) return value as string;
  const keys = Object.entries<z.core.$ZodType>(inner.shape);
  return Object.fromEntries(
    keys.flatMap(([key, part]) => {
      const written = bySchema(part, (value as Readonly<Record<string, unknown>>)[key]);
      return written === undefined ? [] : [[key, written]];
    }),
  );
}
