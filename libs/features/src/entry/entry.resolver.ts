import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { EntryKind, Locale } from '#domain';
import { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { EntryKindEnum } from './entry-kind.model.ts';
import { readingOf } from './entry-reading.ts';
import { EntryModel } from './entry.model.ts';
import { findEntry } from './find-entry.ts';
import { checkRange, checkText, ReadingContext, showEach } from './reading.ts';

/** The greatest number that a revision can have. */
export const MOST_REVISIONS = 2_147_483_647;

/** Answers the queries about entries of any kind. */
@Resolver(() => EntryModel)
export class EntryResolver {
  readonly #reader: CatalogueReader;

  constructor(reader: CatalogueReader) {
    this.#reader = reader;
  }

  @Query(() => EntryModel, {
    nullable: true,
    description: 'The entry of that kind and slug, present or former; null: there is no such entry or revision.',
  })
  async entry(
    @Context() context: ReadingContext,
    @Args('kind', { type: () => EntryKindEnum, description: 'The kind of the entry.' }) kind: EntryKind,
    @Args('slug', { type: () => ID, description: 'Such as economie-sociale.' }) slug: string,
    @Args('revision', { type: () => Int, nullable: true, description: 'A revision from 1; null: the one that is served.' })
    revision: number | null | undefined,
    @LocaleArgument() locale: Locale,
  ): Promise<EntryModel | null> {
    const served = findEntry(context.catalogue, kind, slug);
    if (revision != null) checkRange('revision', revision, 1, MOST_REVISIONS);
    // The database is asked for other revisions of what is published only, never with a slug that somebody made up.
    const found =
      served === undefined || revision == null || revision === served.revision
        ? served
        : await this.#reader.revision(kind, served.entry.slug, revision);
    return found === undefined ? null : readingOf(context, locale).entry(found);
  }

  @Query(() => [EntryModel], {
    description: 'Every entry that bears that name, acronym or alternative label; case, accents, dots and apostrophes do not matter.',
  })
  entriesNamed(
    @Context() context: ReadingContext,
    @Args('label', { type: () => String, description: 'Such as CRÉ, C.R.E. or cre. At most 512 characters.' }) label: string,
    @LocaleArgument() locale: Locale,
  ): EntryModel[] {
    const reading = readingOf(context, locale);
    return showEach(context.catalogue.named(checkText('label', label)), reading, reading.entry);
  }
}
