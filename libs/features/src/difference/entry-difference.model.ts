import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  beyondTypography,
  type DifferenceKind,
  type DifferencePart,
  type Entry,
  entryDifference,
  type FieldDifference,
  type ItemDifference,
  type Locale,
  LOCALES,
} from '#domain';
import { LocaleEnum } from '../locale/locale.model.ts';

/** What becomes of a piece of a text, as GraphQL names it. */
export const DifferenceKindEnum = { KEPT: 'KEPT', ADDED: 'ADDED', REMOVED: 'REMOVED' } as const;

registerEnumType(DifferenceKindEnum, {
  name: 'DifferenceKind',
  description: 'What becomes of a piece of a text from one revision to another.',
  valuesMap: {
    KEPT: { description: 'It is in both.' },
    ADDED: { description: 'It is in the second only.' },
    REMOVED: { description: 'It is in the first only.' },
  },
});

/** What becomes of an item of a list, as GraphQL names it. */
export const ItemDifferenceKindEnum = { ...DifferenceKindEnum, CHANGED: 'CHANGED' } as const;

registerEnumType(ItemDifferenceKindEnum, {
  name: 'ItemDifferenceKind',
  description: 'What becomes of a text, such as one of the notes, from one revision to another.',
  valuesMap: {
    KEPT: { description: 'It is the same in both.' },
    ADDED: { description: 'It is in the second only.' },
    REMOVED: { description: 'It is in the first only.' },
    CHANGED: { description: 'It is in both, in other words: see parts.' },
  },
});

/** How GraphQL shows a piece of two texts laid over one another; its values are the domain's own objects. */
@ObjectType('DifferencePart', { description: 'A piece of two texts laid over one another. Kept and added, joined, are the second text.' })
export class DifferencePartModel {
  @Field(() => DifferenceKindEnum, { description: 'What becomes of it.' })
  kind!: DifferenceKind;

  @Field(() => String, { description: 'The piece, word for word.' })
  text!: string;
}

/** How GraphQL shows what becomes of one text; its values are the domain's own objects. */
@ObjectType('ItemDifference', { description: 'What becomes of one text of a field.' })
export class ItemDifferenceModel {
  @Field(() => ItemDifferenceKindEnum, { description: 'Whether it stays, comes, goes or changes.' })
  kind!: ItemDifference['kind'];

  @Field(() => [DifferencePartModel], { description: 'The text, piece by piece.' })
  parts!: readonly DifferencePart[];
}

/** How GraphQL shows a field that differs; its values are the domain's own objects. */
@ObjectType('FieldDifference', { description: 'One thing that an entry says, and that differs between two revisions.' })
export class FieldDifferenceModel {
  @Field(() => String, { description: 'Such as definition, notes or claims.' })
  name!: string;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of its texts; null: the same in both, such as a date.' })
  locale?: Locale | undefined;

  @Field(() => Boolean, { description: 'Whether an adoption covers it; what backs the entry or leads to it is around the agreed text.' })
  isAgreed!: boolean;

  @Field(() => [ItemDifferenceModel], { description: 'Its texts, aligned; a definition is one.' })
  items!: readonly ItemDifference[];
}

/** How GraphQL shows the difference between two revisions. */
@ObjectType('EntryDifference', { description: 'How two revisions of an entry differ, word by word.' })
export class EntryDifferenceModel {
  @Field(() => Int, { description: 'The revision that is compared.' })
  from!: number;

  @Field(() => Int, { description: 'The revision that it is compared with.' })
  to!: number;

  @Field(() => Boolean, {
    description:
      'Whether all the agreed text says the same in the same words in both languages: only spaces and signs, capitals and ligatures differ.',
  })
  isTypographic!: boolean;

  @Field(() => [LocaleEnum], { description: 'The languages in which texts differ; ask for the other one by its locale.' })
  locales!: readonly Locale[];

  @Field(() => [FieldDifferenceModel], { description: 'What differs in the asked language or in both; what says the same is left out.' })
  fields!: readonly FieldDifference[];
}

/** The difference between two revisions of an entry, in one language. */
export function toEntryDifferenceModel(
  from: { readonly revision: number; readonly entry: Entry },
  to: { readonly revision: number; readonly entry: Entry },
  locale: Locale,
): EntryDifferenceModel {
  const fields = entryDifference(from.entry, to.entry);
  return {
    from: from.revision,
    to: to.revision,
    isTypographic: beyondTypography(from.entry, to.entry).length === 0,
    locales: LOCALES.filter((each) => fields.some((field) => field.locale === each)),
    fields: fields.filter((field) => field.locale === undefined || field.locale === locale),
  };
}
