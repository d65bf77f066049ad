import type { Catalogue, PublishedEntry } from '../../catalogue/catalogue.ts';
import type { EntryRef } from '../../entry/entry.ts';
import { type Locale, LOCALES } from '../../locale/localized-text.ts';
import { NameBook } from './name-book.ts';
import { type PassageBook, PassageBookBuilder } from './passage-book.ts';
import { EntryWordsCache } from './entry-words.ts';

/** All that answers are made from: the base at one moment, its names, its passages. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly names: NameBook;
  readonly passages: Readonly<Record<Locale, PassageBook>>;
  readonly words: EntryWordsCache;
  /** The questions that are about an entry. */
  readonly questionsAbout: ReadonlyMap<EntryRef, readonly EntryRef[]>;
  /** The question about the most criteria: the one that someone with a project asks; undefined when there is none. */
  readonly generalCase: EntryRef | undefined;
}

/** The general case touches at least so many criteria. */
const GENERAL_FROM = 4;

/** In a larger base, pieces of words would take more room and time than they are worth. */
const MOST_WITH_PIECES = 2000;

/** Takes the entries of a catalogue in slices, so that who serves meanwhile can rest between two. */
export class KnowledgeBuilder {
  readonly #catalogue: Catalogue;
  readonly #entries: readonly PublishedEntry[];
  readonly #names = new NameBook();
  readonly #books: Readonly<Record<Locale, PassageBookBuilder>>;
  readonly #about = new Map<EntryRef, EntryRef[]>();
  #generalCase: { readonly ref: EntryRef; readonly criteria: number } | undefined;
  #done = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#entries = catalogue.entries;
    const withPieces = this.#entries.length <= MOST_WITH_PIECES;
    this.#books = { fr: new PassageBookBuilder('fr', withPieces), en: new PassageBookBuilder('en', withPieces) };
  }

  /** Takes the next entries; false when none is left. */
  step(count = 50): boolean {
    const next = this.#entries.slice(this.#done, this.#done + count);
    for (const published of next) this.#add(published);
    this.#done += next.length;
    return this.#done < this.#entries.length;
  }

  #add(published: PublishedEntry): void {
    const { entry } = published;
    this.#names.add(entry);
    for (const locale of LOCALES) this.#books[locale].add(published);
    if (entry.kind !== 'question') return;
    const ref: EntryRef = `question:${entry.slug}`;
    for (const about of entry.about) this.#about.set(about, [...(this.#about.get(about) ?? []), ref]);
    const criteria = entry.about.filter((about) => about.startsWith('criterion:')).length;
    if (criteria >= GENERAL_FROM && criteria > (this.#generalCase?.criteria ?? 0)) this.#generalCase = { ref, criteria };
  }

  /** What was taken, ready to answer from. */
  build(): Knowledge {
    while (this.step());
    const passages = { fr: this.#books.fr.build(), en: this.#books.en.build() };
    return {
      catalogue: this.#catalogue,
      names: this.#names,
      passages,
      words: new EntryWordsCache(passages),
      questionsAbout: this.#about,
      generalCase: this.#generalCase?.ref,
    };
  }
}
