import type { z } from 'zod';
import { type ContentKind, CONTENT_KINDS } from '../content-kind.ts';
import { nearest } from '../nearest.ts';
import type { ValuePath, YamlReading } from '../reading/parse-yaml.ts';
import { pathText, quoted } from './content-file.ts';
import { type Finding, findingAt } from './content-rule.ts';
import { keysAt } from './schema-walk.ts';

/** The value of a file by the schema of its kind, or what is wrong with its shape. */
export type ShapeReading =
  | { readonly kind: 'Value'; readonly value: unknown }
  | { readonly kind: 'WrongShape'; readonly problems: readonly Finding[] };

/** Checks what a file says against the schema of its kind. */
export function checkShape(kind: ContentKind, file: string, yaml: YamlReading): ShapeReading {
  const { schema } = CONTENT_KINDS[kind];
  if (yaml.value === null || yaml.value === undefined)
    return wrong([
      findingAt({ file, placeOf: yaml.placeOf }, [], 'the file is empty', `write a ${kind}: ${keysAt(schema, []).join(', ')}`),
    ]);
  const result = schema.safeParse(yaml.value);
  if (result.success) return { kind: 'Value', value: result.data };
  return wrong(result.error.issues.flatMap((issue) => problemsOf(issue, schema, file, yaml)));
}

function wrong(problems: readonly Finding[]): ShapeReading {
  return { kind: 'WrongShape', problems };
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, file: string, yaml: YamlReading): readonly Finding[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const value = valueAt(yaml.value, path);
  const name = path.length === 0 ? 'the file' : pathText(path);
  const at = (problem: string, remedy: string) => [findingAt({ file, placeOf: yaml.placeOf }, path, problem, remedy)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        return {
          file,
          ...yaml.placeOfKey(path, key),
          problem: `${pathText([...path, key])} is not known`,
          remedy: suggestion(key, known) ?? `use one of ${known.join(', ')}`,
        };
      });
    case 'invalid_type':
      if (value === undefined) return at(`${name} is missing`, `add ${path.at(-1) ?? 'it'}`);
      if (value === null) return at(`${name} is empty`, 'write it, or take the key out');
      return at(`${name} is ${sortOf(value)}, not ${sortName(issue.expected)}`, typeRemedy(value, issue.expected));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined) return at(`${name} is missing`, `add ${path.at(-1) ?? 'it'}: one of ${allowed.join(', ')}`);
      return at(`${name} ${quoted(value)} is not known`, suggestion(scalarText(value), allowed) ?? `use one of ${allowed.join(', ')}`);
    }
    case 'too_small':
      return at(`${name} is empty`, Array.isArray(value) ? issue.message : 'write it, or take the key out');
    case 'too_big':
      return at(`${name} ${quoted(value)} is too long`, `use at most ${issue.maximum} characters`);
    case 'custom':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'not_multiple_of':
      break;
  }
  return at(`${name} ${quoted(value)} is not accepted`, value === undefined ? `add ${path.at(-1) ?? 'it'}` : issue.message);
}

function suggestion(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known) ?? known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  return near === undefined ? undefined : `did you mean ${near}?`;
}

function typeRemedy(value: unknown, expected: string): string {
  if (expected === 'string' && typeof value !== 'object') return `put it between quotes: '${scalarText(value)}'`;
  if (expected === 'array') return 'write a list, each item on its own line after a hyphen';
  if (expected === 'object' && typeof value === 'string') return 'write its keys on the lines below, indented';
  return `write ${sortName(expected)}`;
}

function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function sortName(expected: string): string {
  return { string: 'a text', array: 'a list', object: 'a group of keys' }[expected] ?? expected;
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a text', number: 'a number', boolean: 'yes or no', object: 'a group of keys' }[typeof value as string] ?? 'something else'
  );
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[part] : undefined),
    value,
  );
}
