import type { ContentProblem } from '../content-problem.ts';
import { type ContentSet, type FileOfKind, adviceAt } from './content-file.ts';

/** One rule of wording, looked at file by file; what it finds is advice. */
export type WordingRule = (term: FileOfKind<'term'>) => readonly ContentProblem[];

const RULES: readonly WordingRule[] = [lowerCaseStart, noFinalPeriod];

/** How definitions are worded (ISO 704). */
export function checkWording(set: ContentSet): readonly ContentProblem[] {
  const terms = set.files.filter((file) => file.kind === 'term');
  return RULES.flatMap((rule) => terms.flatMap(rule));
}

/** A definition starts in lower case, unless the term is a proper name or the first word an acronym. */
function lowerCaseStart(term: FileOfKind<'term'>): readonly ContentProblem[] {
  return definitions(term).flatMap(({ locale, text }) => {
    const label = term.value.labels[locale]?.preferred ?? term.value.labels.fr.preferred;
    if (!/^\p{Lu}[\p{Ll}\s’']/u.test(text) || /^\p{Lu}/u.test(label)) return [];
    return [adviceAt(term, ['definition', locale], 'the definition starts with a capital', 'start it in lower case')];
  });
}

function noFinalPeriod(term: FileOfKind<'term'>): readonly ContentProblem[] {
  return definitions(term)
    .filter(({ text }) => /[^.]\.$/.test(text))
    .map(({ locale }) => adviceAt(term, ['definition', locale], 'the definition ends with a period', 'take it out'));
}

function definitions({ value: { definition } }: FileOfKind<'term'>): readonly { locale: 'fr' | 'en'; text: string }[] {
  return [{ locale: 'fr', text: definition.fr }, ...(definition.en === undefined ? [] : [{ locale: 'en' as const, text: definition.en }])];
}
