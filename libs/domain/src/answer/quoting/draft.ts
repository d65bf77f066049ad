import type { Catalogue, PublishedEntry } from '../../catalogue/catalogue.ts';
import { type EntryRef, refOf } from '../../entry/entry.ts';
import { titleText } from '../../entry/entry-text.ts';
import { type BilingualText, type Locale, type LocalizedText, localize } from '../../locale/localized-text.ts';
import { type AnswerPart, type AnswerCitation, LONGEST_ANSWER, MOST_CITATIONS } from '../answer.ts';
import type { QuotableField } from './quotable-fields.ts';
import { firstSentences } from './sentences.ts';

/** The parts of an answer while they are put together, within its limits: what does not fit is left out. */
export class Draft {
  readonly #parts: AnswerPart[] = [];
  readonly #quoted = new Set<string>();
  readonly #said = new Set<string>();
  readonly #locale: Locale;
  /** Characters kept for connectives that must close the answer. */
  readonly #most: number;
  #length = 0;

  constructor(locale: Locale, most = LONGEST_ANSWER) {
    this.#locale = locale;
    this.#most = most;
  }

  /** What was put together. */
  get parts(): readonly AnswerPart[] {
    return this.#parts;
  }

  get length(): number {
    return this.#length;
  }

  get citations(): readonly AnswerCitation[] {
    return this.#parts.flatMap(({ citation }) => citation ?? []);
  }

  /** Whether that field is quoted already. */
  quotes(entry: EntryRef, field: string): boolean {
    return this.#quoted.has(`${entry}#${field}`);
  }

  /** Adds a fixed connective; false when there is no room. */
  say(words: string): boolean {
    if (this.#length + words.length > LONGEST_ANSWER) return false;
    this.#push({ text: { text: words, locale: this.#locale } });
    return true;
  }

  /** Adds a field whole or, where it may be cut and is too long, its first sentences; after the connective that leads to it. */
  quote(published: PublishedEntry, { field, text, claim }: QuotableField, { before = '', isWhole = false, most = 900 } = {}): boolean {
    const ref = refOf(published.entry);
    const stored = localize(text, this.#locale);
    const lead = this.#leadTo(before);
    const room = Math.min(most, this.#most - this.#length - lead.length);
    const quote = isWhole && stored.text.length > room ? '' : firstSentences(stored.text, room);
    if (quote === '' || this.#quoted.has(`${ref}#${field}`) || this.#said.has(quote) || this.#quoted.size >= MOST_CITATIONS) return false;
    if (lead !== '') this.#push({ text: { text: lead, locale: this.#locale } });
    this.#quoted.add(`${ref}#${field}`);
    this.#said.add(quote);
    const localized: LocalizedText = { text: quote, locale: stored.locale };
    const sources = claim === undefined ? published.entry.sources : [...new Set(claim.sources.map(({ source }) => source))];
    this.#push({
      text: localized,
      citation: {
        entry: ref,
        revision: published.revision,
        field,
        quote: localized,
        ...(claim === undefined ? {} : { claim: claim.key }),
        sources,
      },
    });
    return true;
  }

  /** Adds the headword of an entry, as a quote of its title. */
  quoteTitle(published: PublishedEntry, before = ''): boolean {
    const text: BilingualText = titleText(published.entry);
    return this.quote(published, { field: 'title', text }, { before, isWhole: true });
  }

  /** The connective before a quote, on a new line after what stands there. */
  #leadTo(before: string): string {
    const last = this.#parts.at(-1);
    return last === undefined || /\s$/u.test(last.text.text) || /^\s/u.test(before) ? before : `\n${before}`;
  }

  #push(part: AnswerPart): void {
    this.#parts.push(part);
    this.#length += part.text.text.length;
  }
}

/** The entry at an address that is surely there. */
export function present(catalogue: Catalogue, refs: Iterable<EntryRef>): readonly PublishedEntry[] {
  return [...refs].map((ref) => catalogue.get(ref)).filter((published) => published !== undefined);
}
