import type { z } from 'zod';
import type { CONTENT_KINDS, ContentKind, ContentRef } from '../content-kind.ts';
import type { LockReading } from '../parity/parity-lock.ts';
import type { Place, ValuePath } from '../reading/parse-yaml.ts';

/** A file of one kind whose shape is right, with the places of its values. */
export interface FileOfKind<K extends ContentKind> {
  readonly kind: K;
  readonly slug: string;
  readonly ref: ContentRef;
  /** For people, such as content/terms/x.yaml. */
  readonly file: string;
  /** As the schema of its kind gives it: trimmed, with its defaults. */
  readonly value: z.output<(typeof CONTENT_KINDS)[K]['schema']>;
  readonly placeOf: (path: ValuePath, index?: number) => Place;
}

/** A file whose shape is right. */
export type ContentFile = { [K in ContentKind]: FileOfKind<K> }[ContentKind];

/** All the files of a folder, as far as their shape is right. */
export interface ContentSet {
  /** The name of the folder, as it is shown. */
  readonly root: string;
  readonly files: readonly ContentFile[];
  /** Every address that has a file, even when its shape is wrong. */
  readonly refs: ReadonlySet<ContentRef>;
  /** The calendar day on which it is checked, YYYY-MM-DD. */
  readonly today: string;
  /** Which English was declared in step with which French; undefined: not asked. */
  readonly lock?: LockReading | undefined;
}

/** What checks look at of any file that carries claims. */
export type ClaimBearer = Exclude<ContentFile, FileOfKind<'source'>>;

/** Whether a file may carry claims. */
export function bearsClaims(file: ContentFile): file is ClaimBearer {
  return file.kind !== 'source';
}

/** Whether a file holds an entry. */
export function holdsEntry(file: ContentFile): file is Exclude<ContentFile, FileOfKind<'source' | 'change' | 'definition'>> {
  return file.kind !== 'source' && file.kind !== 'change' && file.kind !== 'definition';
}

/** A path as people write it: claims[0].statement.fr. */
export function pathText(path: ValuePath): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
}

/** A value as it is shown in a message: short, between quotes. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}
