import { Context, Query, Resolver } from '@nestjs/graphql';
import { definitionTable, type Locale } from '#domain';
import { readingOf } from '../entry/entry-reading.ts';
import { ReadingContext, showEach } from '../entry/reading.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { ComparedDefinitionModel } from './definition.model.ts';

/** Answers the query about the definitions that are compared with the law. */
@Resolver(() => ComparedDefinitionModel)
export class DefinitionResolver {
  @Query(() => [ComparedDefinitionModel], {
    description: 'The definitions of the social economy in circulation, side by side: the Act first, then the others by date.',
  })
  comparedDefinitions(@Context() context: ReadingContext, @LocaleArgument() locale: Locale): ComparedDefinitionModel[] {
    const { catalogue } = context;
    const { columns } = definitionTable(
      catalogue.definitions,
      catalogue.all('criterion').map(({ entry }) => entry),
    );
    const reading = readingOf(context, locale);
    return showEach(columns, reading, (column) => new ComparedDefinitionModel(column, reading));
  }
}
