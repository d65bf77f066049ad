import { Field, ObjectType } from '@nestjs/graphql';
import {
  type Criterion,
  CRITERION_ANSWERS,
  type CriterionId,
  LEGAL_FORMS,
  localize,
  type LocalizedText,
  type PublishedEntry,
  type Verdict,
} from '#domain';
import { VerdictEnum } from '../assessing/assessment.enums.ts';
import {
  AnswerMeaningModel,
  ExampleModel,
  FormMeaningModel,
  toAnswerMeaningModel,
  toExampleModel,
  toFormMeaningModel,
} from '../assessing/meaning.model.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { CriterionIdEnum } from './criterion-id.model.ts';

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

  @Field(() => VerdictEnum, {
    nullable: true,
    description: 'What it leads to when it is contradicted; null: the legal form, whose forms say it.',
  })
  get contradiction(): Verdict | null {
    return this.shown.contradiction ?? null;
  }

  @Field(() => [AnswerMeaningModel], { description: 'What each answer means; of the legal form none, its forms say it.' })
  get answers(): AnswerMeaningModel[] {
    const { answers } = this.shown;
    if (answers === undefined) return [];
    return showEach(CRITERION_ANSWERS, this.reading, (answer) => toAnswerMeaningModel(answer, answers[answer], this.locale));
  }

  @Field(() => [FormMeaningModel], { description: 'What each legal form means; of LEGAL_FORM only.' })
  get legalForms(): FormMeaningModel[] {
    const { forms } = this.shown;
    if (forms === undefined) return [];
    return showEach(LEGAL_FORMS, this.reading, (form) => toFormMeaningModel(form, forms[form], this.locale));
  }

  @Field(() => [ExampleModel], { description: 'Cases that belong to this question, with the verdicts that the rules give.' })
  get examples(): ExampleModel[] {
    return showEach(this.shown.examples ?? [], this.reading, (example) => toExampleModel(example, this.locale));
  }
}

/** The model of a criterion in the language of the reading. */
export function toCriterionModel(criterion: PublishedEntry<Criterion>, reading: Reading): CriterionModel {
  return new CriterionModel(criterion, reading);
}
