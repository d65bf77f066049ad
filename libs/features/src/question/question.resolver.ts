import { Context, Query, Resolver } from '@nestjs/graphql';
import type { Locale } from '#domain';
import { pageOf } from '../connection/connection.ts';
import { AfterArgument, FirstArgument } from '../connection/page-arguments.ts';
import { listEntries } from '../entry/entry-list.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { ReadingContext } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { QuestionConnectionModel } from './question-connection.model.ts';
import { QuestionModel, toQuestionModel } from './question.model.ts';

/** Answers the queries about frequent questions. */
@Resolver(() => QuestionModel)
export class QuestionResolver {
  @Query(() => QuestionConnectionModel, { description: 'The frequent questions, in the alphabetical order of their wording.' })
  questions(
    @Context() context: ReadingContext,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): QuestionConnectionModel {
    const page = pageOf(listEntries(context.catalogue, 'question', locale), { first, after });
    const reading = readingOf(context, locale);
    context.count(page.items.length);
    return { ...page, edges: page.items.map(({ item, cursor }) => ({ cursor, node: toQuestionModel(item.published, reading) })) };
  }
}
