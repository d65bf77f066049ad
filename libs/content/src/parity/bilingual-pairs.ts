import type { ContentFile } from '../checking/content-file.ts';
import type { ValuePath } from '../reading/parse-yaml.ts';

/** A text of a file in both languages, or in French alone. */
export interface BilingualPair {
  /** Where it stands in the file. */
  readonly path: ValuePath;
  /** A name of that place which outlives a change of order: claims.permise.statement. Lists without keys count: notes.0. */
  readonly name: string;
  readonly fr: string;
  readonly en: string | undefined;
}

/** Every text of a file that is written once in each language. Lists of labels and wordings are not: their lengths may differ. */
export function pairsOf({ value }: ContentFile): readonly BilingualPair[] {
  const pairs: BilingualPair[] = [];
  gather(value, [], [], pairs);
  return pairs;
}

function gather(value: unknown, path: ValuePath, name: readonly string[], pairs: BilingualPair[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { fr, en } = value as { fr?: unknown; en?: unknown };
  const [french, english] = [preferred(fr), preferred(en)];
  if (french !== undefined) {
    pairs.push({ path, name: name.join('.'), fr: french, en: english });
    return;
  }
  for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value))
    gather(inner, [...path, key], [...name, keyOf(inner) ?? String(key)], pairs);
}

/** A text, or the name that labels prefer. */
function preferred(side: unknown): string | undefined {
  if (typeof side === 'string') return side;
  const label = typeof side === 'object' && side !== null && 'preferred' in side ? side.preferred : undefined;
  return typeof label === 'string' ? label : undefined;
}

function keyOf(item: unknown): string | undefined {
  const key = typeof item === 'object' && item !== null && 'key' in item ? item.key : undefined;
  return typeof key === 'string' ? key : undefined;
}
