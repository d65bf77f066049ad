import type { Entry } from '../entry/entry.ts';
import { summaryText } from '../entry/entry-text.ts';
import { type BilingualText, type Locale, type LocalizedText, localize } from '../locale/localized-text.ts';
import { plainText } from './plain-text.ts';

/** The texts of an entry that can be quoted, what it is first; plain, without markup. */
export function passagesOf(entry: Entry, wish: Locale): readonly LocalizedText[] {
  return [summaryText(entry), ...ownTexts(entry), ...entry.claims.map((claim) => claim.statement)]
    .map((text) => localize(text, wish))
    .map(({ text, locale }) => ({ text: plainText(text), locale }));
}

function ownTexts(entry: Entry): readonly BilingualText[] {
  switch (entry.kind) {
    case 'term':
      return [...entry.notes, ...(entry.example === undefined ? [] : [entry.example])];
    case 'structure':
      return [...entry.mandates.map((mandate) => mandate.description), ...entry.notes];
    case 'programme':
      return entry.notes;
    case 'criterion':
      return [entry.question, entry.help, ...entry.proofs, ...(entry.remedy === undefined ? [] : [entry.remedy]), entry.article];
    case 'event':
    case 'question':
      return [];
  }
}
