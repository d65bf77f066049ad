import { Field, ObjectType } from '@nestjs/graphql';
import {
  type Assessment,
  type CriterionAnswer,
  type CriterionId,
  type CriterionOutcome,
  guidanceText,
  localize,
  type LocalizedText,
  notAskedText,
  type ProgrammeAssessment,
  programmeText,
  type Verdict,
  verdictText,
  WHO_TO_ASK,
} from '#domain';
import { CriterionIdEnum } from '../criterion/criterion-id.model.ts';
import { CriterionModel, toCriterionModel } from '../criterion/criterion.model.ts';
import { DateScalar } from '../date/date.scalar.ts';
import { EntryModel } from '../entry/entry.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { LocalizedTextModel } from '../locale/localized-text.model.ts';
import { ProgrammeCallModel, ProgrammeModel, toProgrammeCallModel, toProgrammeModel } from '../programme/programme.model.ts';
import { CriterionAnswerEnum, VerdictEnum } from './assessment.enums.ts';

/** How GraphQL shows one criterion after its answer. */
@ObjectType('CriterionOutcome', { description: 'How one criterion stands after its answer.' })
export class CriterionOutcomeModel {
  readonly #outcome: CriterionOutcome;
  readonly #reading: Reading;

  constructor(outcome: CriterionOutcome, reading: Reading) {
    this.#outcome = outcome;
    this.#reading = reading;
  }

  @Field(() => CriterionModel, { description: 'The criterion, as the rules of this assessment have it.' })
  get criterion(): CriterionModel {
    return toCriterionModel(this.#outcome.criterion, this.#reading);
  }

  @Field(() => CriterionAnswerEnum, { nullable: true, description: 'The answer; null: not asked.' })
  get answer(): CriterionAnswer | null {
    return this.#outcome.answer ?? null;
  }

  @Field(() => LocalizedTextModel, { description: 'Why it stands as it does.' })
  get explanation(): LocalizedText {
    const { locale } = this.#reading;
    const { explanation } = this.#outcome;
    return explanation === undefined ? { text: notAskedText(locale), locale } : localize(explanation, locale);
  }

  @Field(() => LocalizedTextModel, { nullable: true, description: 'What to change or bring, when something is missing; null: nothing.' })
  get remedy(): LocalizedText | null {
    const { remedy } = this.#outcome;
    return remedy === undefined ? null : localize(remedy, this.#reading.locale);
  }
}

/** How GraphQL shows one programme on a day. */
@ObjectType('ProgrammeAssessment', { description: 'What one programme says on a day. It never changes the verdict of the law.' })
export class ProgrammeAssessmentModel {
  readonly #assessment: ProgrammeAssessment;
  readonly #reading: Reading;

  constructor(assessment: ProgrammeAssessment, reading: Reading) {
    this.#assessment = assessment;
    this.#reading = reading;
  }

  @Field(() => ProgrammeModel, { description: 'The programme, with its rules and their status.' })
  get programme(): ProgrammeModel {
    return toProgrammeModel(this.#assessment.programme, this.#reading);
  }

  @Field(() => VerdictEnum, { description: 'The verdict of the programme. NOT_YET: no call is known to be open, or time is needed.' })
  get verdict(): Verdict {
    return this.#assessment.verdict;
  }

  @Field(() => LocalizedTextModel, { description: 'Which call and day it speaks of, what is missing, which rules, how sure they are.' })
  get explanation(): LocalizedText {
    const { eligibility, asOf } = this.#assessment;
    return programmeText(this.#assessment, eligibility, asOf, this.#reading.locale);
  }

  @Field(() => ProgrammeCallModel, {
    nullable: true,
    description: 'The call that it speaks of: open on that day, else the last or next known; null: none.',
  })
  get call(): ProgrammeCallModel | null {
    const { call, programme } = this.#assessment;
    return 'call' in call ? toProgrammeCallModel(call.call, programme, this.#reading) : null;
  }

  @Field(() => DateScalar, { description: 'The day that it speaks of.' })
  get asOf(): string {
    return this.#assessment.asOf;
  }
}

/** How GraphQL shows what the rules say of a situation. */
@ObjectType('Assessment', { description: 'What the rules say of a situation. Guidance, neither a decision nor legal advice.' })
export class AssessmentModel {
  readonly #assessment: Assessment;
  readonly #reading: Reading;

  constructor(assessment: Assessment, reading: Reading) {
    this.#assessment = assessment;
    this.#reading = reading;
  }

  @Field(() => VerdictEnum, { description: 'The verdict of the law.' })
  get verdict(): Verdict {
    return this.#assessment.verdict;
  }

  @Field(() => LocalizedTextModel, { description: 'The verdict in plain words, and what it is worth.' })
  get summary(): LocalizedText {
    const { locale } = this.#reading;
    return { text: `${verdictText(this.#assessment.verdict, locale)} ${guidanceText(locale)}`, locale };
  }

  @Field(() => CriterionOutcomeModel, { description: 'The first gate: how the legal form stands.' })
  get legalForm(): CriterionOutcomeModel {
    this.#reading.context.count(1);
    return new CriterionOutcomeModel(this.#assessment.form, this.#reading);
  }

  @Field(() => [CriterionOutcomeModel], { description: 'The seven criteria that are answered, in the order in which they are asked.' })
  get outcomes(): CriterionOutcomeModel[] {
    return showEach(this.#assessment.outcomes, this.#reading, (outcome) => new CriterionOutcomeModel(outcome, this.#reading));
  }

  @Field(() => CriterionIdEnum, {
    nullable: true,
    description: 'The next criterion worth asking among those left out; null: no answer can change the verdict any more.',
  })
  get nextCriterion(): CriterionId | null {
    return this.#assessment.next;
  }

  @Field(() => [ProgrammeAssessmentModel], { description: 'The programmes whose rules the base knows and that existed on that day.' })
  get programmes(): ProgrammeAssessmentModel[] {
    return showEach(this.#assessment.programmes, this.#reading, (programme) => new ProgrammeAssessmentModel(programme, this.#reading));
  }

  @Field(() => String, { description: 'Name of the rules that gave this verdict: `assess(rulesRevision:)` gives it again years later.' })
  get rulesRevision(): string {
    return this.#assessment.rulesRevision;
  }

  @Field(() => [EntryModel], { description: 'Entries that tell whom to ask.' })
  get whoToAsk(): EntryModel[] {
    const { catalogue } = this.#reading;
    const known = WHO_TO_ASK.map((ref) => catalogue.get(ref)).filter((published) => published !== undefined);
    return showEach(known, this.#reading, this.#reading.entry);
  }
}
