import { z } from 'zod';
import { type ContentKind, CONTENT_KINDS, contentKinds } from './content-kind.ts';

/** The JSON Schemas of the content files, by file name, as editors read them (draft 7). */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(contentKinds.map((kind) => [`${kind}.schema.json`, `${JSON.stringify(jsonSchema(kind), null, 2)}\n`]));
}

function jsonSchema(kind: ContentKind): object {
  const { folder, schema } = CONTENT_KINDS[kind];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
  return { $schema, title: `content/${folder}/<slug>.yaml`, ...rest };
}
