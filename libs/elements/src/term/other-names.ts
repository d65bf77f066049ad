import type { Card, LocalizedText } from '#client';

const MOST = 5;

/** The other names of an entry that its card shows: each once, and no more than a few; the entry's page has them all. */
export function otherNames(entry: Card, admits: (label: LocalizedText) => boolean): readonly LocalizedText[] {
  if (!('alternativeLabels' in entry)) return [];
  // Former names, acronyms and the two languages often say the same.
  const shown = new Set([entry.title.text, entry.acronym ?? ''].map(folded));
  return entry.alternativeLabels
    .filter((label) => admits(label) && !shown.has(folded(label.text)) && shown.add(folded(label.text)))
    .slice(0, MOST);
}

function folded(text: string): string {
  return text.toLowerCase();
}
