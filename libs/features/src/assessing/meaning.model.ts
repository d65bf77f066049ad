import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type AnswerMeaning,
  ASKED_CRITERIA,
  type CriterionAnswer,
  type CriterionId,
  type Example,
  type FormMeaning,
  type LegalForm,
  localize,
  type LocalizedText,
  type Locale,
  type Verdict,
} from '#domain';
import { CriterionIdEnum } from '../criterion/criterion-id.model.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { CriterionAnswerEnum, LegalFormEnum, VerdictEnum } from './assessment.enums.ts';

/** How GraphQL shows what an answer means. */
@ObjectType('AnswerMeaning', { description: 'What an answer means to a criterion.' })
export class AnswerMeaningModel {
  @Field(() => CriterionAnswerEnum, { description: 'The answer.' })
  readonly answer!: CriterionAnswer;

  @Field(() => LocalizedTextModel, { nullable: true, description: 'How the promoter says it; null: not offered to promoters.' })
  readonly label!: LocalizedText | null;

  @Field(() => LocalizedTextModel, { description: 'Why the criterion then stands as it does.' })
  readonly explanation!: LocalizedText;
}

/** The model of what an answer means. */
export function toAnswerMeaningModel(answer: CriterionAnswer, { label, explanation }: AnswerMeaning, locale: Locale): AnswerMeaningModel {
  return { answer, label: label === undefined ? null : localize(label, locale), explanation: localize(explanation, locale) };
}

/** How GraphQL shows what a legal form means. */
@ObjectType('FormMeaning', { description: 'What a legal form means to the first gate.' })
export class FormMeaningModel {
  @Field(() => LegalFormEnum, { description: 'The legal form.' })
  readonly legalForm!: LegalForm;

  @Field(() => CriterionAnswerEnum, { description: 'What it answers to the first gate.' })
  readonly answer!: CriterionAnswer;

  @Field(() => LocalizedTextModel, { description: 'How the promoter says it.' })
  readonly label!: LocalizedText;

  @Field(() => LocalizedTextModel, { description: 'Why the gate then stands as it does.' })
  readonly explanation!: LocalizedText;
}

/** The model of what a legal form means. */
export function toFormMeaningModel(legalForm: LegalForm, { answer, label, explanation }: FormMeaning, locale: Locale): FormMeaningModel {
  return { legalForm, answer, label: localize(label, locale), explanation: localize(explanation, locale) };
}

/** How GraphQL shows an answer of an example. */
@ObjectType('GivenAnswer', { description: 'An answer to a criterion.' })
export class GivenAnswerModel {
  @Field(() => CriterionIdEnum, { description: 'The criterion.' })
  readonly criterion!: CriterionId;

  @Field(() => CriterionAnswerEnum, { description: 'The answer.' })
  readonly answer!: CriterionAnswer;
}

/** How GraphQL shows an example. */
@ObjectType('Example', { description: 'A case that belongs to a criterion, with the verdict that the rules give.' })
export class ExampleModel {
  @Field(() => ID, { description: 'Unique within the criterion.' })
  readonly key!: string;

  @Field(() => LocalizedTextModel, { description: 'The case, as the promoter would tell it.' })
  readonly title!: LocalizedText;

  @Field(() => LocalizedTextModel, { description: 'Why the verdict is what it is.' })
  readonly why!: LocalizedText;

  @Field(() => LegalFormEnum, { description: 'The legal form of the case.' })
  readonly legalForm!: LegalForm;

  @Field(() => [GivenAnswerModel], { description: 'The answers that are not MET; all others are.' })
  readonly answers!: readonly GivenAnswerModel[];

  @Field(() => VerdictEnum, { description: 'The verdict.' })
  readonly verdict!: Verdict;
}

/** The model of an example. */
export function toExampleModel({ key, title, why, legalForm, answers, verdict }: Example, locale: Locale): ExampleModel {
  return {
    key,
    title: localize(title, locale),
    why: localize(why, locale),
    legalForm,
    answers: ASKED_CRITERIA.flatMap((criterion) => {
      const answer = answers[criterion];
      return answer === undefined ? [] : [{ criterion, answer }];
    }),
    verdict,
  };
}
