import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { entryNames, hiddenNames } from '../../entry/entry-text.ts';
import type { Question } from '../../question/question.ts';
import type { Locale } from '../../locale/localized-text.ts';
import { localize } from '../../locale/localized-text.ts';
import { RetrieverBuilder, type Retriever } from '../../retrieval/retriever.ts';
import { plainText } from '../../search/plain-text.ts';
import { type QuotableField, quotableFields } from '../quoting/quotable-fields.ts';

/** A field of an entry that can be found and quoted, with the names under which it is found. */
export interface PlacedPassage {
  readonly published: PublishedEntry;
  readonly field: QuotableField;
  readonly title: string;
  /** Plain, in the language of the book; empty for another wording of a question. */
  readonly text: string;
  /** Whether the title is a wording of a question. */
  readonly isWording: boolean;
}

/** The passages of the base in one language, with what finds them. */
export class PassageBook {
  readonly #retriever: Retriever;
  readonly #passages: readonly PlacedPassage[];

  constructor(retriever: Retriever, passages: readonly PlacedPassage[]) {
    this.#retriever = retriever;
    this.#passages = passages;
  }

  /** How many passages there are. */
  get size(): number {
    return this.#passages.length;
  }

  /** Whether a passage holds a form of the folded word. */
  knows(word: string): boolean {
    return this.#retriever.knows(word);
  }

  /** The word of a passage that an unknown word was meant to be, or undefined. */
  repair(word: string): string | undefined {
    return this.#retriever.repair(word);
  }

  /** How rare a folded word is, from 0 to 1. */
  rarity(word: string): number {
    return Math.min(1, this.#retriever.rarity(word) / Math.log(2 + this.#passages.length));
  }

  /** The best passages for these words, each with its score from 0 to 1. */
  find(words: readonly string[], limit: number): readonly { readonly passage: PlacedPassage; readonly score: number }[] {
    return this.#retriever.findWords(words, limit).flatMap(({ passage: number, score }) => {
      const passage = this.#passages[number];
      return passage === undefined ? [] : [{ passage, score }];
    });
  }
}

/** Takes entries one by one. */
export class PassageBookBuilder {
  readonly #locale: Locale;
  readonly #retriever: RetrieverBuilder;
  readonly #passages: PlacedPassage[] = [];

  constructor(locale: Locale, withPieces: boolean) {
    this.#locale = locale;
    this.#retriever = new RetrieverBuilder(locale, { withPieces });
  }

  /** Adds all that an entry says. */
  add(published: PublishedEntry): void {
    for (const passage of passagesToFind(published, this.#locale)) {
      this.#passages.push(passage);
      this.#retriever.add(passage);
    }
  }

  /** The book of what was added. */
  build(): PassageBook {
    return new PassageBook(this.#retriever.build(), this.#passages);
  }
}

/** The passages of an entry in a language; what is not written in it stands in the other one. */
function passagesToFind(published: PublishedEntry, locale: Locale): readonly PlacedPassage[] {
  const { entry } = published;
  const fields = quotableFields(entry).map((field) => ({ field, text: plainText(localize(field.text, locale).text) }));
  if (entry.kind !== 'question') {
    const title = [...entryNames(entry), ...hiddenNames(entry).map(({ text }) => text)].join('. ');
    return fields.map(({ field, text }) => ({ published, field, title, text, isWording: false }));
  }
  const [first, ...others] = wordingsOf(entry, locale);
  const answer = fields[0];
  if (answer === undefined || first === undefined) return [];
  return [
    ...fields.map(({ field, text }) => ({ published, field, title: first, text, isWording: field === answer.field })),
    ...others.map((title) => ({ published, field: answer.field, title, text: '', isWording: true })),
  ];
}

/** The wordings of a question in a language, the one that is shown first. */
export function wordingsOf(question: Question, locale: Locale): readonly string[] {
  return [localize(question.question, locale).text, ...question.variants[locale]];
}
