import type { Claim, Entry, EntryRef } from '#domain';
import type { RelationType } from './entry.entity.ts';

/** What entries of every kind keep outside the table of their kind. */
export interface EntryParts {
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
  readonly relations: Readonly<Record<RelationType, readonly EntryRef[]>>;
}

/** The members that every kind of entry takes over from its parts as they are. */
export function commonParts({ slug, formerSlugs, sources, claims, relations }: EntryParts) {
  return { slug, formerSlugs, homonyms: relations.homonym, sources, claims };
}

/** The slugs of addresses of one kind. */
export function slugsOf(refs: readonly EntryRef[]): readonly string[] {
  return refs.map((ref) => ref.slice(ref.indexOf(':') + 1));
}

/** Leaves out what the database holds as NULL, so that a value read back equals the value that was written. */
export function present<T extends Record<string, unknown>>(row: T): { [K in keyof T]?: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as never;
}

/** Every arrow that starts at an entry, in the order of its file. */
export function relationsOf(entry: Entry): readonly { type: RelationType; position: number; target: EntryRef }[] {
  const arrows: [RelationType, readonly EntryRef[]][] = [['homonym', entry.homonyms]];
  if ('broader' in entry) arrows.push(['broader', entry.broader.map((slug): EntryRef => `term:${slug}`)]);
  if ('related' in entry) arrows.push(['related', entry.related]);
  if ('about' in entry) arrows.push(['about', entry.about]);
  if ('territory' in entry) arrows.push(['territory', entry.territory.map((slug): EntryRef => `structure:${slug}`)]);
  return arrows.flatMap(([type, targets]) => targets.map((target, position) => ({ type, position, target })));
}
