import { Field, ID, InputType } from '@nestjs/graphql';
import type { CriterionAnswer, CriterionId } from '#domain';
import { CriterionIdEnum } from '../criterion/criterion-id.model.ts';
import { CriterionAnswerEnum } from './assessment.enums.ts';

/** An answer to a criterion, as GraphQL takes it. */
@InputType('CriterionAnswerInput', { description: 'An answer to one criterion.' })
export class CriterionAnswerInput {
  @Field(() => CriterionIdEnum, { description: 'The criterion; each at most once, and never LEGAL_FORM.' })
  criterion!: CriterionId;

  @Field(() => CriterionAnswerEnum, { description: 'The answer; MET is the good one.' })
  answer!: CriterionAnswer;
}

/** An answer to a condition of a programme, as GraphQL takes it. */
@InputType('ConditionAnswerInput', { description: 'An answer to what a programme asks on top of the law.' })
export class ConditionAnswerInput {
  @Field(() => ID, { description: 'Slug of the programme.' })
  programme!: string;

  @Field(() => ID, { description: 'Key of the condition, as `Programme.eligibility` has it; each at most once.' })
  condition!: string;

  @Field(() => CriterionAnswerEnum, { description: 'The answer; MET is the good one.' })
  answer!: CriterionAnswer;
}
