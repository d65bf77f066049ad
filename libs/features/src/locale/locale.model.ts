import { registerEnumType } from '@nestjs/graphql';

/** The languages as GraphQL names them; the values are the domain's. */
export const LocaleEnum = { FR: 'fr', EN: 'en' } as const;

registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of the base. French is the language of record; what is missing in English is served in French.',
});
