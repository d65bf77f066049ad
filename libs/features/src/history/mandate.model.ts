import { Field, ObjectType } from '@nestjs/graphql';
import { type Holder, localize, type LocalizedText } from '#domain';
import { toUncertainDateModel, UncertainDateModel } from '../date/uncertain-date.model.ts';
import type { Reading } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { CertaintyEnum } from '../structure/structure-connection.model.ts';
import { StructureModel, toStructureModel } from '../structure/structure.model.ts';

/** How GraphQL shows who held a mandate. */
@ObjectType('MandateHolder', { description: 'A structure that held a mandate on the asked day.' })
export class MandateHolderModel {
  @Field(() => StructureModel, { description: 'The structure.' })
  structure!: StructureModel;

  @Field(() => LocalizedTextModel, { description: 'What it was charged with.' })
  description!: LocalizedText;

  @Field(() => UncertainDateModel, { nullable: true, description: 'Since when; null: since the beginning, or unknown.' })
  from!: UncertainDateModel | null;

  @Field(() => UncertainDateModel, { nullable: true, description: 'Until when; null: it still is, or unknown.' })
  to!: UncertainDateModel | null;

  @Field(() => CertaintyEnum, { description: 'Whether it surely held it on that day, or only possibly.' })
  certainty!: 'YES' | 'POSSIBLY';
}

/** The model of a holder in the language of the reading. */
export function toMandateHolderModel({ structure, mandate, certainty }: Holder, reading: Reading): MandateHolderModel {
  return {
    structure: toStructureModel(structure, reading),
    description: localize(mandate.description, reading.locale),
    from: toUncertainDateModel(mandate.from, reading.locale),
    to: toUncertainDateModel(mandate.to, reading.locale),
    certainty,
  };
}
