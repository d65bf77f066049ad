import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { existedOn, type Locale, type LocalizedText } from '#domain';
import { ChangeModel, toChangeModel } from '../change/change.model.ts';
import { pageOf } from '../connection/connection.ts';
import { AfterArgument, FirstArgument } from '../connection/page-arguments.ts';
import { DateScalar } from '../date/date.scalar.ts';
import { listEntries, selectFrom } from '../entry/entry-list.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { findEntry } from '../entry/find-entry.ts';
import { ReadingContext } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { StructureConnectionModel } from './structure-connection.model.ts';
import { StructureModel, toStructureModel } from './structure.model.ts';

/** Answers the queries about structures. */
@Resolver(() => StructureModel)
export class StructureResolver {
  @Query(() => StructureModel, { nullable: true, description: 'The structure of that slug, present or former; null: there is none.' })
  structure(
    @Context() context: ReadingContext,
    @Args('slug', { type: () => ID, description: 'Such as cre-vhsl.' }) slug: string,
    @LocaleArgument() locale: Locale,
  ): StructureModel | null {
    const found = findEntry(context.catalogue, 'structure', slug);
    return found === undefined ? null : toStructureModel(found, readingOf(context, locale));
  }

  @Query(() => StructureConnectionModel, {
    description: 'The structures that existed on that day, or all of them without a day. In the alphabetical order of their names.',
  })
  structures(
    @Context() context: ReadingContext,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'The day; null: no matter when.' }) asOf:
      | string
      | null
      | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): StructureConnectionModel {
    const all = listEntries(context.catalogue, 'structure', locale);
    const list = asOf == null ? all : selectFrom(all, ({ published }) => existedOn(published.entry, asOf) !== 'NO');
    const page = pageOf(list, { first, after });
    const reading = readingOf(context, locale);
    context.count(page.items.length);
    return {
      ...page,
      edges: page.items.map(({ item, cursor }) => ({
        cursor,
        node: toStructureModel(item.published, reading),
        certainty: asOf == null || existedOn(item.published.entry, asOf) === 'YES' ? 'YES' : 'POSSIBLY',
      })),
    };
  }

  @ResolveField(() => [ChangeModel], { description: 'The changes that made it: what it came from.' })
  predecessors(@Parent() structure: StructureModel): ChangeModel[] {
    return structure.changes('into', toChangeModel);
  }

  @ResolveField(() => [ChangeModel], { description: 'The changes in which it ended, was renamed or gave a mandate away: what it became.' })
  successors(@Parent() structure: StructureModel): ChangeModel[] {
    return structure.changes('outOf', toChangeModel);
  }

  @ResolveField(() => LocalizedTextModel, { description: 'The name in force on that day (default: today), or the last one.' })
  nameOn(
    @Parent() structure: StructureModel,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'The day; null: today, in Québec.' }) asOf:
      | string
      | null
      | undefined,
  ): LocalizedText {
    return structure.nameAsOf(asOf);
  }
}
