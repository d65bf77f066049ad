import { type Locale, type PublishedEntry, type Term, alternativeNames, entryAcronym, entryTitle, labelKey } from '#domain';

/** A line of the glossary: a headword, or another name that sends to it. */
export interface GlossaryLine {
  readonly label: string;
  readonly published: PublishedEntry<Term>;
  /** Whether the label is another name of the term. */
  readonly sends: boolean;
}

/** The lines under a letter; what starts with no letter stands under `#`. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly lines: readonly GlossaryLine[];
}

/** The glossary in alphabetical order, with the acronyms and synonyms of the language sending to their terms. */
export function alphabet(terms: readonly PublishedEntry<Term>[], locale: Locale): readonly GlossaryLetter[] {
  const collator = new Intl.Collator(locale === 'fr' ? 'fr-CA' : 'en-CA', { numeric: true });
  const lines = terms.flatMap((published) => linesOf(published, locale)).toSorted((a, b) => collator.compare(a.label, b.label));
  return [...Map.groupBy(lines, ({ label }) => letterOf(label))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, under]) => ({ letter, lines: under }));
}

function linesOf(published: PublishedEntry<Term>, locale: Locale): readonly GlossaryLine[] {
  const { entry } = published;
  const headword = entryTitle(entry, locale);
  const others = alternativeNames(entry).filter(
    (name) => name.locale === headword.locale && labelKey(name.text) !== labelKey(headword.text),
  );
  const byKey = new Map(others.toReversed().map(({ text }) => [labelKey(text), text]));
  const acronym = entryAcronym(entry);
  if (acronym !== undefined && headword.locale === 'fr') byKey.set(labelKey(acronym), acronym);
  return [{ label: headword.text, published, sends: false }, ...[...byKey.values()].map((label) => ({ label, published, sends: true }))];
}

function letterOf(label: string): string {
  const letter = labelKey(label).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}
