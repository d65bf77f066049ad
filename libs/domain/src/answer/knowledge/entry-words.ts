import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { entryNames, hiddenNames } from '../../entry/entry-text.ts';
import { type Locale, localize } from '../../locale/localized-text.ts';
import { STEMS, tellingWords } from '../../retrieval/analysis.ts';
import { type QuotableField, quotableFields } from '../quoting/quotable-fields.ts';
import { plainly } from '../understanding/plain-words.ts';
import { type KindEvidence, kindEvidence } from '../understanding/kinds/kinds.ts';
import { isIdle } from '../understanding/idle-words.ts';
import { type PassageBook, wordingsOf } from './passage-book.ts';

/** Stems, each with how rare it is. */
export type WeighedStems = ReadonlyMap<string, number>;

/** A field of an entry with the stems of its words. */
export interface FieldWords {
  readonly field: QuotableField;
  readonly stems: WeighedStems;
}

/** The stems of the words of an entry in one language: its names, its wordings if it is a question, its fields. */
export interface EntryWords {
  readonly names: WeighedStems;
  /** Each name by itself; of a question, none. */
  readonly titles: readonly WeighedStems[];
  readonly wordings: readonly WeighedStems[];
  /** What the wordings of a question say for each kind of question. */
  readonly kinds?: KindEvidence | undefined;
  readonly fields: readonly FieldWords[];
}

/** So many entries are remembered; then all are forgotten. */
const MOST_REMEMBERED = 2000;

/** The words of entries, taken apart when they are first needed. */
export class EntryWordsCache {
  readonly #books: Readonly<Record<Locale, PassageBook>>;
  readonly #known = new Map<string, EntryWords>();

  constructor(books: Readonly<Record<Locale, PassageBook>>) {
    this.#books = books;
  }

  /** The words of an entry in a language. */
  of(published: PublishedEntry, locale: Locale): EntryWords {
    const { entry } = published;
    const key = `${locale}:${entry.kind}:${entry.slug}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const words = this.#takeApart(published, locale);
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(key, words);
    return words;
  }

  #takeApart({ entry }: PublishedEntry, locale: Locale): EntryWords {
    const names = [...entryNames(entry), ...(entry.kind === 'question' ? [] : hiddenNames(entry).map(({ text }) => text))];
    return {
      names: this.#weigh(names.join(' . '), locale),
      titles: entry.kind === 'question' ? [] : names.map((name) => this.#weigh(name, locale)),
      wordings: entry.kind === 'question' ? wordingsOf(entry, locale).map((wording) => this.#weigh(wording, locale)) : [],
      kinds: entry.kind === 'question' ? kindEvidence(wordingsOf(entry, locale).map(plainly).join(' | ')) : undefined,
      fields: quotableFields(entry).map((field) => ({ field, stems: this.#weigh(localize(field.text, locale).text, locale) })),
    };
  }

  #weigh(text: string, locale: Locale): WeighedStems {
    const words = tellingWords(text);
    const telling = words.filter((word) => !isIdle(word));
    return new Map((telling.length === 0 ? words : telling).map((word) => [STEMS[locale](word), this.#books[locale].rarity(word)]));
  }
}
