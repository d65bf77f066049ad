import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { EntryKind, Locale } from '#domain';
import { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { EntryDifferenceModel, toEntryDifferenceModel } from '../difference/entry-difference.model.ts';
import { EntryKindEnum } from '../entry/entry-kind.model.ts';
import { MOST_REVISIONS } from '../entry/entry.resolver.ts';
import { findEntry } from '../entry/find-entry.ts';
import { checkRange, ReadingContext } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';

/** Answers the queries about revisions. */
@Resolver(() => EntryDifferenceModel)
export class RevisionResolver {
  readonly #reader: CatalogueReader;

  constructor(reader: CatalogueReader) {
    this.#reader = reader;
  }

  @Query(() => EntryDifferenceModel, {
    nullable: true,
    description: 'How two revisions of an entry differ, word by word; null: there is no such entry, or one of the revisions is not there.',
  })
  async difference(
    @Context() context: ReadingContext,
    @Args('kind', { type: () => EntryKindEnum, description: 'The kind of the entry.' }) kind: EntryKind,
    @Args('slug', { type: () => ID, description: 'Such as economie-sociale.' }) slug: string,
    @Args('from', { type: () => Int, description: 'A revision from 1.' }) from: number,
    @Args('to', { type: () => Int, description: 'A revision from 1, later or earlier.' }) to: number,
    @LocaleArgument() locale: Locale,
  ): Promise<EntryDifferenceModel | null> {
    checkRange('from', from, 1, MOST_REVISIONS);
    checkRange('to', to, 1, MOST_REVISIONS);
    const served = findEntry(context.catalogue, kind, slug);
    if (served === undefined) return null;
    const one = await this.#reader.revision(kind, served.entry.slug, from);
    const other = from === to ? one : await this.#reader.revision(kind, served.entry.slug, to);
    if (one === undefined || other === undefined) return null;
    return toEntryDifferenceModel(one, other, locale);
  }
}
