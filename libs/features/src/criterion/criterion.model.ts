import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Criterion, CRITERION_IDS, type CriterionId, localize, type LocalizedText, type PublishedEntry } from '#domain';
import { EntryModel } from '../entry/entry.model.ts';
import { enumOf } from '../entry/enum-of.ts';
import type { Reading } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';

/** The names of the criteria, as GraphQL has them. */
export const CriterionIdEnum = enumOf(CRITERION_IDS);

registerEnumType(CriterionIdEnum, {
  name: 'CriterionId',
  description: 'The tests of article 3 of the Social Economy Act: two gates, then six principles.',
  valuesMap: {
    LEGAL_FORM: {
      description: 'The first gate: the legal form. Served, never valid as an input: an assessment is told the legal form itself.',
    },
    MARKET_ACTIVITY: { description: 'The second gate: goods or services are sold or exchanged.' },
    SOCIAL_PURPOSE: { description: 'The purpose is to serve members or the community.' },
    PUBLIC_INDEPENDENCE: { description: 'Public bodies do not decide.' },
    DEMOCRATIC_GOVERNANCE: { description: 'The rules provide for democratic governance by the members.' },
    ECONOMIC_VIABILITY: { description: 'The enterprise aims at economic viability.' },
    SURPLUS_RULE: { description: 'Surpluses are not shared, or only in proportion to operations.' },
    DISSOLUTION_RULE: { description: 'On dissolution, what remains goes to another body with similar aims.' },
  },
});

/** How GraphQL shows a criterion. */
@ObjectType('Criterion', {
  description: 'One test of the Social Economy Act. Whatever the wording of its question, the answer MET is the good one.',
  implements: () => EntryModel,
})
export class CriterionModel extends EntryModel<Criterion> {
  @Field(() => CriterionIdEnum, { description: 'The name of the criterion.' })
  get id(): CriterionId {
    return this.shown.id;
  }

  @Field(() => LocalizedTextModel, { description: 'How it is asked of a promoter.' })
  get question(): LocalizedText {
    return localize(this.shown.question, this.locale);
  }

  @Field(() => LocalizedTextModel, { description: 'What helps to answer.' })
  get help(): LocalizedText {
    return localize(this.shown.help, this.locale);
  }

  @Field(() => [LocalizedTextModel], { description: 'Documents that prove it.' })
  get proofs(): LocalizedText[] {
    return this.shown.proofs.map((proof) => localize(proof, this.locale));
  }

  @Field(() => LocalizedTextModel, { description: 'The provision of the Act; the text of the law prevails over the paraphrase.' })
  get article(): LocalizedText {
    return localize(this.shown.article, this.locale);
  }

  @Field(() => LocalizedTextModel, { nullable: true, description: 'What the documents must say, and how to make them say it.' })
  get remedy(): LocalizedText | null {
    const { remedy } = this.shown;
    return remedy === undefined ? null : localize(remedy, this.locale);
  }
}

/** The model of a criterion in the language of the reading. */
export function toCriterionModel(criterion: PublishedEntry<Criterion>, reading: Reading): CriterionModel {
  return new CriterionModel(criterion, reading);
}
