import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { EntryKind, Locale } from '#domain';
import { EntryKindEnum } from '../entry/entry-kind.model.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { checkRange, checkText, ReadingContext } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { asksForScore } from './asks-for-score.ts';
import { EntryFinder } from './entry-finder.ts';
import { SearchHitModel, SearchResultModel } from './search-result.model.ts';

/** The most hits of one search. */
export const MOST_HITS = 50;

/** The furthest hit at which a page may begin. */
export const FURTHEST_OFFSET = 1000;

/** Answers the query `search`. The index says which entries; what is shown of them comes from the catalogue. */
@Resolver(() => SearchResultModel)
export class SearchResolver {
  readonly #finder: EntryFinder;

  constructor(finder: EntryFinder) {
    this.#finder = finder;
  }

  @Query(() => SearchResultModel, {
    description:
      'Finds entries by what people type: prefix of the last word, typing errors, acronyms with and without dots and accents. By POST only (else 405): what people type must not stand in addresses.',
  })
  async search(
    @Context() context: ReadingContext,
    @Args('query', {
      type: () => String,
      description: 'As typed, at most 512 UTF-16 code units (else BAD_USER_INPUT). Empty: finds nothing.',
    })
    query: string,
    @Args('kinds', { type: () => [EntryKindEnum], nullable: true, description: 'Only these kinds; null or empty: all of them.' })
    kinds: readonly EntryKind[] | null | undefined,
    @Args('limit', { type: () => Int, defaultValue: 10, description: 'The most hits, 1 to 50 (else BAD_USER_INPUT).' }) limit: number,
    @Args('offset', { type: () => Int, defaultValue: 0, description: 'How many hits to pass over, 0 to 1000 (else BAD_USER_INPUT).' })
    offset: number,
    @LocaleArgument() locale: Locale,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResultModel> {
    checkText('query', query);
    checkRange('limit', limit, 1, MOST_HITS);
    checkRange('offset', offset, 0, FURTHEST_OFFSET);
    const found = await this.#finder.search({ query, locale, limit, offset, kinds: [...new Set(kinds ?? [])], scored: asksForScore(info) });
    const reading = readingOf(context, locale);
    context.count(found.hits.length);
    const hits = found.hits.flatMap(({ kind, slug, score }) => {
      // An index may be some seconds behind the base: what is no longer published is not shown.
      const published = context.catalogue.find(kind, slug);
      return published === undefined ? [] : [new SearchHitModel(published, score, query, reading)];
    });
    return { hits, totalCount: found.total, engine: found.engine };
  }
}
