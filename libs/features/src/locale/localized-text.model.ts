import { Field, ObjectType } from '@nestjs/graphql';
import type { Locale } from '#domain';
import { LocaleEnum } from './locale.model.ts';

/** How GraphQL shows a text with its language; its values are the domain's own objects. */
@ObjectType('LocalizedText', {
  description: 'A text in the asked language or, where that is missing, in the other one: locale says which.',
})
export class LocalizedTextModel {
  @Field(() => String, {
    description: 'Plain text. Definitions, notes, answers and descriptions may hold inline Markdown (emphasis, links).',
  })
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language that the text is really in, for the `lang` of what shows it.' })
  locale!: Locale;
}
