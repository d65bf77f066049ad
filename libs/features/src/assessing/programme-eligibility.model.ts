import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type ClaimStatus,
  type LegalForm,
  localize,
  type LocalizedText,
  type Locale,
  type ProgrammeEligibility,
  type Verdict,
} from '#domain';
import { ClaimStatusEnum } from '../claim/claim.model.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { LegalFormEnum, VerdictEnum } from './assessment.enums.ts';

/** How GraphQL shows a condition of a programme. */
@ObjectType('ProgrammeCondition', { description: 'What a programme asks on top of the law.' })
export class ProgrammeConditionModel {
  @Field(() => ID, { description: 'Unique within the programme.' })
  readonly key!: string;

  @Field(() => LocalizedTextModel, { description: 'How it is asked; yes is the good answer.' })
  readonly question!: LocalizedText;

  @Field(() => VerdictEnum, { description: 'What a no leads to.' })
  readonly contradiction!: Verdict;
}

/** How GraphQL shows who may apply to a programme. */
@ObjectType('ProgrammeEligibility', { description: 'Who may apply to a programme, as far as its rules were seen.' })
export class ProgrammeEligibilityModel {
  @Field(() => LocalizedTextModel, { description: 'What its rules say, and which rules they are.' })
  readonly statement!: LocalizedText;

  @Field(() => ClaimStatusEnum, { description: 'How far these rules can be relied on.' })
  readonly status!: ClaimStatus;

  @Field(() => [LegalFormEnum], { description: 'The legal forms that the rules name.' })
  readonly legalForms!: readonly LegalForm[];

  @Field(() => Boolean, { description: 'Whether one can apply during calls only.' })
  readonly byCalls!: boolean;

  @Field(() => [ProgrammeConditionModel], { description: 'What it asks on top of the law.' })
  readonly conditions!: readonly ProgrammeConditionModel[];
}

/** The model of who may apply to a programme. */
export function toProgrammeEligibilityModel(eligibility: ProgrammeEligibility, locale: Locale): ProgrammeEligibilityModel {
  const { statement, status, forms, intake, conditions } = eligibility;
  return {
    statement: localize(statement, locale),
    status,
    legalForms: forms,
    byCalls: intake === 'CALLS',
    conditions: conditions.map(({ key, question, contradiction }) => ({ key, question: localize(question, locale), contradiction })),
  };
}
