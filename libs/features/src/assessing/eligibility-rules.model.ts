import { Field, ObjectType } from '@nestjs/graphql';
import type { Rules } from '#domain';
import { CriterionModel, toCriterionModel } from '../criterion/criterion.model.ts';
import { type Reading, showEach } from '../entry/reading.ts';
import { ProgrammeModel, toProgrammeModel } from '../programme/programme.model.ts';

/** How GraphQL shows the rules of eligibility. */
@ObjectType('EligibilityRules', {
  description: 'One revision of the rules of eligibility: all that is asked, and what each answer leads to.',
})
export class EligibilityRulesModel {
  readonly #rules: Rules;
  readonly #reading: Reading;

  constructor(rules: Rules, reading: Reading) {
    this.#rules = rules;
    this.#reading = reading;
  }

  @Field(() => String, { description: 'Name of the revision: the same rules have the same name.' })
  get revision(): string {
    return this.#rules.revision;
  }

  @Field(() => CriterionModel, { description: 'The first gate, with what each legal form means.' })
  get legalForm(): CriterionModel {
    this.#reading.context.count(1);
    return toCriterionModel(this.#rules.form, this.#reading);
  }

  @Field(() => [CriterionModel], { description: 'The criteria that are answered, in the order in which they are asked.' })
  get criteria(): CriterionModel[] {
    return showEach(this.#rules.criteria, this.#reading, (criterion) => toCriterionModel(criterion, this.#reading));
  }

  @Field(() => [ProgrammeModel], { description: 'The programmes whose rules the base knows.' })
  get programmes(): ProgrammeModel[] {
    return showEach(this.#rules.programmes, this.#reading, (programme) => toProgrammeModel(programme, this.#reading));
  }
}
