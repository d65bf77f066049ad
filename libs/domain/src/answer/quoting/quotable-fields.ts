import type { Claim } from '../../claim/claim.ts';
import type { Entry } from '../../entry/entry.ts';
import { titleText } from '../../entry/entry-text.ts';
import type { BilingualText } from '../../locale/localized-text.ts';

/** A field of an entry that an answer may quote. */
export interface QuotableField {
  /** Its address inside the entry: `definition`, `notes.0`, `claims.<key>`, `names.2`. */
  readonly field: string;
  readonly text: BilingualText;
  readonly claim?: Claim | undefined;
}

/** The fields that say something, what the entry is first, then its notes, then its claims. */
export function quotableFields(entry: Entry): readonly QuotableField[] {
  return [...ownFields(entry), ...entry.claims.map((claim) => ({ field: `claims.${claim.key}`, text: claim.statement, claim }))];
}

/** What an entry says first: its definition, its summary or, of a question, its answer. */
export function answerOf({ entry }: { readonly entry: Entry }): QuotableField {
  return quotableFields(entry)[0] ?? { field: 'title', text: titleText(entry) };
}

/** The stored text at an address inside an entry, or undefined. */
export function fieldText(entry: Entry, field: string): BilingualText | undefined {
  if (field === 'title') return titleText(entry);
  return [...quotableFields(entry), ...nameFields(entry)].find((one) => one.field === field)?.text;
}

/** The names that a structure has borne; other entries have none here. */
export function nameFields(entry: Entry): readonly QuotableField[] {
  return entry.kind === 'structure'
    ? numbered(
        'names',
        entry.names.map(({ name }) => name),
      )
    : [];
}

function ownFields(entry: Entry): readonly QuotableField[] {
  switch (entry.kind) {
    case 'term':
      return [one('definition', entry.definition), ...numbered('notes', entry.notes), ...optional('example', entry.example)];
    case 'structure':
      return [
        one('summary', entry.summary),
        ...numbered('notes', entry.notes),
        ...numbered(
          'mandates',
          entry.mandates.map(({ description }) => description),
        ),
      ];
    case 'programme':
      return [one('summary', entry.summary), ...numbered('notes', entry.notes)];
    case 'event':
      return [one('summary', entry.summary)];
    case 'criterion':
      return [
        one('summary', entry.summary),
        one('help', entry.help),
        ...optional('remedy', entry.remedy),
        ...numbered('proofs', entry.proofs),
      ];
    case 'question':
      return [one('answer', entry.answer)];
  }
}

function one(field: string, text: BilingualText): QuotableField {
  return { field, text };
}

function optional(field: string, text: BilingualText | undefined): readonly QuotableField[] {
  return text === undefined ? [] : [{ field, text }];
}

function numbered(field: string, texts: readonly BilingualText[]): readonly QuotableField[] {
  return texts.map((text, at) => ({ field: `${field}.${at}`, text }));
}
