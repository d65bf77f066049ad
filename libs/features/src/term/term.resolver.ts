import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { labelBeginsWith, type Locale } from '#domain';
import { pageOf } from '../connection/connection.ts';
import { AfterArgument, FirstArgument } from '../connection/page-arguments.ts';
import { listEntries, selectFrom } from '../entry/entry-list.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { findEntry } from '../entry/find-entry.ts';
import { checkText, ReadingContext } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { TermConnectionModel } from './term-connection.model.ts';
import { TermModel, toTermModel } from './term.model.ts';

/** The slug of the term that the whole base is about. */
export const DEFINITION_SLUG = 'economie-sociale';

/** Answers the queries about terms. */
@Resolver(() => TermModel)
export class TermResolver {
  @Query(() => TermModel, {
    nullable: true,
    description: 'The definition of the social economy, with its record of agreement; null before any content is imported.',
  })
  definition(@Context() context: ReadingContext, @LocaleArgument() locale: Locale): TermModel | null {
    return this.term(context, DEFINITION_SLUG, locale);
  }

  @Query(() => TermModel, { nullable: true, description: 'The term of that slug, present or former; null: there is none.' })
  term(
    @Context() context: ReadingContext,
    @Args('slug', { type: () => ID, description: 'Such as economie-sociale.' }) slug: string,
    @LocaleArgument() locale: Locale,
  ): TermModel | null {
    const found = findEntry(context.catalogue, 'term', slug);
    return found === undefined ? null : toTermModel(found, readingOf(context, locale));
  }

  @Query(() => TermConnectionModel, { description: 'The terms in the alphabetical order of their preferred labels in the asked language.' })
  terms(
    @Context() context: ReadingContext,
    @Args('startsWith', {
      type: () => String,
      nullable: true,
      description: 'Beginning of the preferred label; case, accents and apostrophes do not matter. At most 512 characters.',
    })
    startsWith: string | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): TermConnectionModel {
    const all = listEntries(context.catalogue, 'term', locale);
    const typed = startsWith == null ? '' : checkText('startsWith', startsWith);
    const list = typed === '' ? all : selectFrom(all, ({ sortKey }) => labelBeginsWith(sortKey, typed));
    const page = pageOf(list, { first, after });
    const reading = readingOf(context, locale);
    context.count(page.items.length);
    return { ...page, edges: page.items.map(({ item, cursor }) => ({ cursor, node: toTermModel(item.published, reading) })) };
  }
}
