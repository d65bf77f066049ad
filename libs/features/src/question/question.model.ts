import { Field, ObjectType } from '@nestjs/graphql';
import { localize, type LocalizedText, type PublishedEntry, type Question } from '#domain';
import { EntryModel } from '../entry/entry.model.ts';
import { entriesAbout } from '../entry/entries-about.ts';
import type { Reading } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';

/** How GraphQL shows a frequent question. */
@ObjectType('Question', { description: 'A frequent question with its answer.', implements: () => EntryModel })
export class QuestionModel extends EntryModel<Question> {
  @Field(() => LocalizedTextModel, { description: 'The answer, which opens with the answer; inline Markdown.' })
  get answer(): LocalizedText {
    return localize(this.shown.answer, this.locale);
  }

  @Field(() => [EntryModel], { description: 'The entries that it is about.' })
  get about(): EntryModel[] {
    return entriesAbout(this.shown.about, this.reading);
  }
}

/** The model of a question in the language of the reading. */
export function toQuestionModel(question: PublishedEntry<Question>, reading: Reading): QuestionModel {
  return new QuestionModel(question, reading);
}
