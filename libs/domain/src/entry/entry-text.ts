import type { Labels } from '../term/term.ts';
import type { BilingualText, Locale, LocalizedText } from '../locale/localized-text.ts';
import { localize } from '../locale/localized-text.ts';
import type { Entry } from './entry.ts';

/** The headword of an entry: a term's preferred label, a structure's present or last name, a question's wording. */
export function titleText(entry: Entry): BilingualText {
  switch (entry.kind) {
    case 'term':
      return { fr: entry.labels.fr.preferred, en: entry.labels.en?.preferred };
    case 'structure':
      return entry.names.at(-1)?.name ?? { fr: entry.slug };
    case 'question':
      return entry.question;
    case 'programme':
    case 'event':
    case 'criterion':
      return entry.title;
  }
}

/** One or two sentences that say what it is: a term's definition, a question's answer, else the summary. */
export function summaryText(entry: Entry): BilingualText {
  switch (entry.kind) {
    case 'term':
      return entry.definition;
    case 'question':
      return entry.answer;
    case 'structure':
    case 'programme':
    case 'event':
    case 'criterion':
      return entry.summary;
  }
}

/** The headword of an entry in a language. */
export function entryTitle(entry: Entry, wish: Locale): LocalizedText {
  return localize(titleText(entry), wish);
}

/** What the entry is, in a language. */
export function entrySummary(entry: Entry, wish: Locale): LocalizedText {
  return localize(summaryText(entry), wish);
}

/** The acronym that goes with the headword, or undefined. */
export function entryAcronym(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'term':
      return entry.labels.fr.acronyms[0];
    case 'structure':
      return entry.names.at(-1)?.acronym;
    case 'programme':
      return entry.acronym;
    case 'event':
    case 'criterion':
    case 'question':
      return undefined;
  }
}

/** Other names that are shown, without the headword. */
export function alternativeNames(entry: Entry): readonly LocalizedText[] {
  switch (entry.kind) {
    case 'term':
      return [...shown(entry.labels.fr, 'fr'), ...(entry.labels.en === undefined ? [] : shown(entry.labels.en, 'en'))];
    case 'structure':
      return [
        ...entry.names.flatMap(({ name, acronym }, at) => [
          ...(at === entry.names.length - 1 ? [] : bothLocales(name)),
          ...(acronym === undefined ? [] : [{ text: acronym, locale: 'fr' as const }]),
        ]),
        ...listed(entry.alternativeLabels),
      ];
    case 'programme':
      return [...(entry.acronym === undefined ? [] : [{ text: entry.acronym, locale: 'fr' as const }]), ...listed(entry.alternativeLabels)];
    case 'event':
    case 'criterion':
    case 'question':
      return [];
  }
}

/** Names that search knows and that are not shown: misspellings, calques, other wordings of a question. */
export function hiddenNames(entry: Entry): readonly LocalizedText[] {
  switch (entry.kind) {
    case 'term':
      return listed({ fr: entry.labels.fr.hidden, en: entry.labels.en?.hidden ?? [] });
    case 'structure':
    case 'programme':
      return listed(entry.hiddenLabels);
    case 'question':
      return listed(entry.variants);
    case 'event':
    case 'criterion':
      return [];
  }
}

/** Every name by which an entry can be asked for: headwords in both languages and alternative names. */
export function entryNames(entry: Entry): readonly string[] {
  return [...bothLocales(titleText(entry)), ...alternativeNames(entry)].map(({ text }) => text);
}

function shown(labels: Labels, locale: Locale): readonly LocalizedText[] {
  return [...labels.acronyms, ...labels.alternative].map((text) => ({ text, locale }));
}

function listed(lists: { readonly fr: readonly string[]; readonly en: readonly string[] }): readonly LocalizedText[] {
  return [...lists.fr.map((text) => ({ text, locale: 'fr' as const })), ...lists.en.map((text) => ({ text, locale: 'en' as const }))];
}

function bothLocales(text: BilingualText): readonly LocalizedText[] {
  return [{ text: text.fr, locale: 'fr' }, ...(text.en === undefined ? [] : [{ text: text.en, locale: 'en' as const }])];
}
