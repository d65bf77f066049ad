import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { type Answers, assess, type ConditionAnswers, type CriterionAnswer, type LegalForm, type Locale, type Rules } from '#domain';
import { CatalogueReader } from '../catalogue/catalogue-reader.ts';
import { DateScalar } from '../date/date.scalar.ts';
import { readingOf } from '../entry/entry-reading.ts';
import { ReadingContext } from '../entry/reading.ts';
import { refuseArgument } from '../entry/refusal.ts';
import { LocaleArgument } from '../locale/locale-argument.ts';
import { ConditionAnswerInput, CriterionAnswerInput } from './assess.inputs.ts';
import { LegalFormEnum } from './assessment.enums.ts';
import { AssessmentModel } from './assessment.model.ts';
import { EligibilityRulesModel } from './eligibility-rules.model.ts';

const REVISION = 'a revision of the rules that the service has given, such as `assess` and `eligibilityRules` name';

/** Answers whether a project qualifies, and by which rules. */
@Resolver(() => AssessmentModel)
export class AssessingResolver {
  readonly #reader: CatalogueReader;

  constructor(reader: CatalogueReader) {
    this.#reader = reader;
  }

  @Query(() => AssessmentModel, {
    description: 'Whether a project or an organisation qualifies under the Act, why, and what to change. By POST only; nothing is kept.',
  })
  assess(
    @Context() context: ReadingContext,
    @Args('legalForm', { type: () => LegalFormEnum, description: 'What it is in law.' }) legalForm: LegalForm,
    @Args('answers', { type: () => [CriterionAnswerInput], description: 'What is known; each criterion at most once, in any order.' })
    answers: readonly CriterionAnswerInput[],
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'The day for the programmes; null: today.' })
    asOf: string | null | undefined,
    @Args('rulesRevision', { type: () => String, nullable: true, description: 'Earlier rules, by name; null: those in force.' })
    rulesRevision: string | null | undefined,
    @Args('conditions', {
      type: () => [ConditionAnswerInput],
      defaultValue: [],
      description: 'What is known of what programmes ask on top of the law; each condition at most once.',
    })
    conditions: readonly ConditionAnswerInput[],
    @LocaleArgument() locale: Locale,
  ): AssessmentModel | Promise<AssessmentModel> {
    const given = answersOf(answers);
    const judge = (rules: Rules) => {
      const situation = { legalForm, answers: given, asOf: asOf ?? context.clock.today(), conditions: conditionsOf(conditions, rules) };
      return new AssessmentModel(assess(situation, rules), readingOf(context, locale));
    };
    const inForce = context.catalogue.rules;
    // The rules in force are at hand: what need not wait is answered at once.
    if (rulesRevision == null || rulesRevision === inForce?.revision) return judge(inForce ?? noRules());
    return this.#earlier(rulesRevision).then(judge);
  }

  @Query(() => EligibilityRulesModel, {
    nullable: true,
    description: 'The rules by which `assess` judges; null: the base has none, or none of that name.',
  })
  async eligibilityRules(
    @Context() context: ReadingContext,
    @Args('revision', { type: () => String, nullable: true, description: 'Name of earlier rules; null: those in force.' })
    revision: string | null | undefined,
    @LocaleArgument() locale: Locale,
  ): Promise<EligibilityRulesModel | null> {
    const rules = revision == null ? context.catalogue.rules : await this.#reader.rules(revision);
    return rules === undefined ? null : new EligibilityRulesModel(rules, readingOf(context, locale));
  }

  async #earlier(revision: string): Promise<Rules> {
    const earlier = await this.#reader.rules(revision);
    if (earlier === undefined) throw refuseArgument('rulesRevision', REVISION);
    return earlier;
  }
}

function noRules(): never {
  throw new GraphQLError('The base holds no rules of eligibility: import the files of content/criteria.', {
    extensions: { code: 'NO_RULES' },
  });
}

function answersOf(inputs: readonly CriterionAnswerInput[]): Answers {
  const answers: { -readonly [K in keyof Answers]: CriterionAnswer } = {};
  for (const { criterion, answer } of inputs) {
    if (criterion === 'LEGAL_FORM') throw refuseArgument('answers', 'the criteria but LEGAL_FORM, which the argument "legalForm" tells');
    if (answers[criterion] !== undefined) throw refuseArgument('answers', `each criterion once; ${criterion} stands twice`);
    answers[criterion] = answer;
  }
  return answers;
}

function conditionsOf(inputs: readonly ConditionAnswerInput[], { programmes }: Rules): Readonly<Record<string, ConditionAnswers>> {
  const bySlug = new Map<string, Record<string, CriterionAnswer>>();
  for (const { programme: slug, condition, answer } of inputs) {
    const known = programmes.find(({ entry }) => entry.slug === slug)?.entry.eligibility?.conditions;
    if (known?.some(({ key }) => key === condition) !== true) {
      throw refuseArgument('conditions', 'the programmes of `eligibilityRules`, with the keys of their conditions');
    }
    const answers = bySlug.get(slug) ?? {};
    if (answers[condition] !== undefined) throw refuseArgument('conditions', `each condition once; ${condition} stands twice`);
    bySlug.set(slug, { ...answers, [condition]: answer });
  }
  return Object.fromEntries(bySlug);
}
