import type { Locale } from '#domain';
import type { ContentSet, FileOfKind } from '../content-file.ts';
import { type ContentRule, findingAt } from '../content-rule.ts';
import type { Slip } from '../text-rule.ts';

/** The file of a term. */
export type TermFile = FileOfKind<'term'>;

/** The definition of a term in one language. */
export interface PlacedDefinition {
  readonly term: TermFile;
  readonly locale: Locale;
  readonly text: string;
}

/** A rule that looks at the definitions of terms one by one; what it finds is advice. */
export function definitionRule(id: string, slipsIn: (definition: PlacedDefinition, set: ContentSet) => readonly Slip[]): ContentRule {
  return {
    id,
    level: 'advice',
    check: (set) =>
      termsOf(set)
        .flatMap(definitionsOf)
        .flatMap((definition) =>
          slipsIn(definition, set).map(({ index, problem, remedy }) =>
            findingAt(definition.term, ['definition', definition.locale], problem, remedy, index),
          ),
        ),
  };
}

/** The files of terms. */
export function termsOf({ files }: ContentSet): readonly TermFile[] {
  return files.filter((file) => file.kind === 'term');
}

/** The definitions of a term, French first. */
export function definitionsOf(term: TermFile): readonly PlacedDefinition[] {
  const { fr, en } = term.value.definition;
  return [{ term, locale: 'fr', text: fr }, ...(en === undefined ? [] : [{ term, locale: 'en' as const, text: en }])];
}

/** The names of a term in a language that are shown. */
export function visibleLabels({ value: { labels } }: TermFile, locale: Locale): readonly string[] {
  const own = labels[locale];
  return own === undefined ? [] : [own.preferred, ...own.acronyms, ...own.alternative];
}
