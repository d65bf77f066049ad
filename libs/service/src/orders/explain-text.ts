import type { DifferencePart, EntryField, FieldDifference } from '#domain';

/** The texts of fields as they are, each under its name and language. */
export function explainTexts(fields: readonly EntryField[]): readonly string[] {
  return fields.flatMap(({ name, locale, items }) => [
    `  ${fieldHead(name, locale)}`,
    ...items.filter((item) => item !== '').map((item) => `    ${items.length > 1 ? '– ' : ''}${item.replaceAll('\n', '\n    ')}`),
  ]);
}

/** Where fields differ: what goes is between [- and -], what comes between {+ and +}. */
export function explainFields(fields: readonly FieldDifference[]): readonly string[] {
  return fields.flatMap(({ name, locale, items }) => [
    `  ${fieldHead(name, locale)}`,
    ...items.filter(({ kind }) => kind !== 'KEPT').map(({ parts }) => `    ${parts.map(marked).join('').replaceAll('\n', '\n    ')}`),
  ]);
}

function fieldHead(name: string, locale: string | undefined): string {
  return locale === undefined ? name : `${name} (${locale})`;
}

function marked({ kind, text }: DifferencePart): string {
  switch (kind) {
    case 'KEPT':
      return text;
    case 'ADDED':
      return `{+${visible(text)}+}`;
    case 'REMOVED':
      return `[-${visible(text)}-]`;
  }
}

/** Spaces that differ in nothing but their width are told apart by their names. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '⟨no-break space⟩').replaceAll('\u202f', '⟨narrow no-break space⟩');
}
