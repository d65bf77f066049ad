import type { Catalogue, Entry, EntryKind, Locale, PublishedEntry } from '#domain';
import { toCriterionModel } from '../criterion/criterion.model.ts';
import { toEventModel } from '../event/event.model.ts';
import { toProgrammeModel } from '../programme/programme.model.ts';
import { toQuestionModel } from '../question/question.model.ts';
import { toStructureModel } from '../structure/structure.model.ts';
import { toTermModel } from '../term/term.model.ts';
import type { EntryModel } from './entry.model.ts';
import type { Reading, ReadingContext } from './reading.ts';

/** A request's context seen in one language; an answer that was made from another moment of the base is shown from there. */
export function readingOf(context: ReadingContext, locale: Locale, catalogue: Catalogue = context.catalogue): Reading {
  const reading: Reading = {
    context,
    catalogue,
    locale,
    entry: (published) => toEntryModel(published, reading),
  };
  return reading;
}

type ModelMakers = { readonly [K in EntryKind]: (published: PublishedEntry<Extract<Entry, { kind: K }>>, reading: Reading) => EntryModel };

const MAKERS: ModelMakers = {
  term: toTermModel,
  structure: toStructureModel,
  programme: toProgrammeModel,
  event: toEventModel,
  criterion: toCriterionModel,
  question: toQuestionModel,
};

/** The model of an entry of any kind in the language of the reading. */
export function toEntryModel(published: PublishedEntry, reading: Reading): EntryModel {
  const make = MAKERS[published.entry.kind] as (entry: PublishedEntry, reading: Reading) => EntryModel;
  return make(published, reading);
}
