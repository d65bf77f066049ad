import type { Locale, PublishedEntry } from '#domain';
import { toCriterionModel } from '../criterion/criterion.model.ts';
import { toEventModel } from '../event/event.model.ts';
import { toProgrammeModel } from '../programme/programme.model.ts';
import { toQuestionModel } from '../question/question.model.ts';
import { toStructureModel } from '../structure/structure.model.ts';
import { toTermModel } from '../term/term.model.ts';
import type { EntryModel } from './entry.model.ts';
import type { Reading, ReadingContext } from './reading.ts';

/** A request's context seen in one language. */
export function readingOf(context: ReadingContext, locale: Locale): Reading {
  const reading: Reading = {
    context,
    catalogue: context.catalogue,
    locale,
    entry: (published) => toEntryModel(published, reading),
  };
  return reading;
}

/** The model of an entry of any kind in the language of the reading. */
export function toEntryModel({ entry, ...rest }: PublishedEntry, reading: Reading): EntryModel {
  switch (entry.kind) {
    case 'term':
      return toTermModel({ entry, ...rest }, reading);
    case 'structure':
      return toStructureModel({ entry, ...rest }, reading);
    case 'programme':
      return toProgrammeModel({ entry, ...rest }, reading);
    case 'event':
      return toEventModel({ entry, ...rest }, reading);
    case 'criterion':
      return toCriterionModel({ entry, ...rest }, reading);
    case 'question':
      return toQuestionModel({ entry, ...rest }, reading);
  }
}
