import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Catalogue, Locale, Source } from '#domain';
import { pageOf, type Sorted, type SortedList } from '../connection/connection.ts';
import { AfterArgument, FirstArgument } from '../connection/page-arguments.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { ReadingContext } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { SourceConnectionModel } from './source-connection.model.ts';
import { SourceModel, toSourceModel } from './source.model.ts';

/** Answers the queries about sources. */
@Resolver(() => SourceModel)
export class SourceResolver {
  @Query(() => SourceModel, { nullable: true, description: 'The source of that slug; null: there is none.' })
  source(
    @Context() context: ReadingContext,
    @Args('slug', { type: () => ID, description: 'Such as loi-economie-sociale-fr.' }) slug: string,
    @LocaleArgument() locale: Locale,
  ): SourceModel | null {
    const found = context.catalogue.source(slug);
    return found === undefined ? null : toSourceModel(found, readingOf(context, locale));
  }

  @Query(() => SourceConnectionModel, { description: 'The sources, in the order of their slugs.' })
  sources(
    @Context() context: ReadingContext,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): SourceConnectionModel {
    const page = pageOf(listSources(context.catalogue), { first, after });
    const reading = readingOf(context, locale);
    context.count(page.items.length);
    return { ...page, edges: page.items.map(({ item, cursor }) => ({ cursor, node: toSourceModel(item.source, reading) })) };
  }
}

function listSources(catalogue: Catalogue): SortedList<Sorted & { readonly source: Source }> {
  return {
    name: 'sources',
    items: catalogue.sources.map((source) => ({ source, slug: source.slug, sortKey: source.slug })),
    compare: (one, other) => (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0),
  };
}
