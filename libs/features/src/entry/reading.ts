import type { Catalogue, EntryHistory, EntryKind, Locale, PublishedEntry } from '#domain';
import type { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { refuseArgument, tooComplex } from './refusal.ts';
import type { EntryModel } from './entry.model.ts';

/** How many entries, claims, sources, changes and calls one request may make the service show. */
export const MOST_OBJECTS = 20_000;

/** How many histories of entries one request may ask for: each is read from the database. */
export const MOST_HISTORIES = 20;

/** What one GraphQL request reads from: one catalogue from its beginning to its end. */
export class ReadingContext {
  // Not a #field: Apollo copies the context, and a copy has no #fields.
  private objectsLeft = MOST_OBJECTS;
  private readonly histories = new Map<string, Promise<EntryHistory>>();

  constructor(
    readonly catalogue: Catalogue,
    readonly publicUrl: string,
    readonly requestId: string,
    readonly clock: { today(): string },
    private readonly reader: Pick<CatalogueReader, 'history'>,
  ) {}

  /** The revisions of an entry and the log of its agreement, read once per request; an entry that has just gone has none. */
  history(kind: EntryKind, slug: string): Promise<EntryHistory> {
    const ref = `${kind}:${slug}`;
    const known = this.histories.get(ref);
    if (known !== undefined) return known;
    if (this.histories.size >= MOST_HISTORIES) throw tooComplex('histories', MOST_HISTORIES);
    const read = this.reader.history(kind, slug).then((history) => history ?? { revisions: [], served: 0, log: [] });
    this.histories.set(ref, read);
    return read;
  }

  /** Counts what is about to be shown, since no estimate made beforehand knows how long the lists of the base are. */
  count(objects: number): void {
    this.objectsLeft -= objects;
    if (this.objectsLeft < 0) throw tooComplex('objects', MOST_OBJECTS);
  }
}

/** A request's context seen in one language. It travels from parent to child, so that two aliases may differ in language. */
export interface Reading {
  readonly context: ReadingContext;
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** Shows an entry of any kind; here, so that kinds need not know each other. */
  readonly entry: (published: PublishedEntry) => EntryModel;
}

/** Shows each item of a list, counted against what the request may show. */
export function showEach<T, M>(items: readonly T[], reading: Reading, show: (item: T) => M): M[] {
  reading.context.count(items.length);
  return items.map(show);
}

/** The longest text that an argument may have, in UTF-16 code units. */
export const LONGEST_TEXT = 512;

/** Gives the text of an argument back, or refuses it: too long, or no well-formed Unicode. */
export function checkText(argument: string, text: string): string {
  if (text.length > LONGEST_TEXT) throw refuseArgument(argument, `at most ${LONGEST_TEXT} characters`, { limit: LONGEST_TEXT });
  if (!text.isWellFormed()) throw refuseArgument(argument, 'well-formed Unicode, without half a surrogate pair');
  return text;
}

/** Gives the whole number of an argument back, or refuses it: out of range. */
export function checkRange(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw refuseArgument(argument, `${least} to ${most}`, { limit: most });
  return value;
}
