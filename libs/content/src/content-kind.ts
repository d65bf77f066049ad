import type { Change, ComparedDefinition, Entry, EntryRef, Source } from '#domain';
import {
  changeFile,
  criterionFile,
  definitionFile,
  eventFile,
  programmeFile,
  questionFile,
  sourceFile,
  structureFile,
  termFile,
} from './schemas.ts';

/** Each kind of content with its folder and the schema of its files. Sources come first: the others name them. */
export const CONTENT_KINDS = {
  source: { folder: 'sources', schema: sourceFile },
  term: { folder: 'terms', schema: termFile },
  structure: { folder: 'structures', schema: structureFile },
  programme: { folder: 'programmes', schema: programmeFile },
  event: { folder: 'events', schema: eventFile },
  criterion: { folder: 'criteria', schema: criterionFile },
  question: { folder: 'questions', schema: questionFile },
  change: { folder: 'changes', schema: changeFile },
  definition: { folder: 'definitions', schema: definitionFile },
} as const;

/** What a file of content holds: an entry of some kind, a source, a change, or a definition that is compared with the law. */
export type ContentKind = keyof typeof CONTENT_KINDS;

/** The address of whatever has a file of its own, such as `term:ristourne` or `source:fiche-de-faits`. */
export type ContentRef = EntryRef | `source:${string}` | `change:${string}` | `definition:${string}`;

/** All that the files of a folder hold. */
export interface Contents {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly definitions: readonly ComparedDefinition[];
}

/** The kinds, in the order in which they are read and written. */
export const contentKinds = Object.keys(CONTENT_KINDS) as readonly ContentKind[];

/** The kind kept in a folder, or undefined. */
export function kindOfFolder(folder: string): ContentKind | undefined {
  return contentKinds.find((kind) => CONTENT_KINDS[kind].folder === folder);
}

/** The form of a slug, which is also the name of a file. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where the file of something stands inside the content folder, such as `terms/ristourne.yaml`. */
export function contentPath(ref: ContentRef): string {
  const colon = ref.indexOf(':');
  const kind = ref.slice(0, colon) as ContentKind;
  return `${CONTENT_KINDS[kind].folder}/${ref.slice(colon + 1)}.yaml`;
}
