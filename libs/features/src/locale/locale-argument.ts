import { Args } from '@nestjs/graphql';
import { LocaleEnum } from './locale.model.ts';

/** The argument `locale: Locale! = FR` of a query. */
export function LocaleArgument(): ParameterDecorator {
  return Args('locale', {
    type: () => LocaleEnum,
    defaultValue: LocaleEnum.FR,
    description: 'The wished language; every LocalizedText says what it got.',
  });
}
