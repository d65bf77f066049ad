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

/** What an entry says besides its summary and its claims. */
function ownTexts(entry: Entry): readonly BilingualText[] {
  if (entry.kind === 'term') return [...entry.notes, ...present(entry.example)];
  if (entry.kind === 'structure') return [...entry.mandates.map((mandate) => mandate.description), ...entry.notes];
  if (entry.kind === 'programme') return entry.notes;
  if (entry.kind === 'criterion') {
    const cases = (entry.examples ?? []).flatMap(({ title, why }) => [title, why]);
    return [entry.question, entry.help, ...entry.proofs, ...present(entry.remedy), entry.article, ...cases];
  }
  return [];
}

function present(text: BilingualText | undefined): readonly BilingualText[] {
  return text === undefined ? [] : [text];
}
