import type { PublishedEntry } from '../catalogue/catalogue.ts';
import type { Criterion } from '../criterion/criterion.ts';
import type { BilingualText } from '../locale/localized-text.ts';
import type { Programme, ProgrammeEligibility } from '../programme/programme.ts';
import { nextCriterion, verdictOf } from './judge.ts';
import { type ConditionAnswers, ranOn, judgeProgramme, type ProgrammeFinding } from './programme-verdict.ts';
import type { Rules } from './rules.ts';
import type { AskedCriterion, CriterionAnswer, Situation, Verdict } from './vocabulary.ts';

/** One criterion after its answer. */
export interface CriterionOutcome {
  readonly criterion: PublishedEntry<Criterion>;
  /** Undefined: not asked. */
  readonly answer: CriterionAnswer | undefined;
  /** Undefined: there is nothing to explain but that it was not asked. */
  readonly explanation: BilingualText | undefined;
  /** What to change or bring; undefined: nothing is missing, or nobody has written it. */
  readonly remedy: BilingualText | undefined;
}

/** One programme on a day. */
export interface ProgrammeAssessment extends ProgrammeFinding {
  readonly programme: PublishedEntry<Programme>;
  readonly eligibility: ProgrammeEligibility;
  readonly answers: ConditionAnswers;
  readonly asOf: string;
}

/** What the rules say of a situation. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly form: CriterionOutcome;
  readonly outcomes: readonly CriterionOutcome[];
  readonly next: AskedCriterion | null;
  readonly programmes: readonly ProgrammeAssessment[];
  readonly rulesRevision: string;
}

/** What is assessed, and as of which day. */
export interface Case extends Situation {
  /** YYYY-MM-DD; only programmes depend on it. */
  readonly asOf: string;
  /** Answers to the conditions of programmes, by slug. */
  readonly conditions?: Readonly<Record<string, ConditionAnswers>> | undefined;
}

/** Assesses a situation by the rules: the law first and, beside it, the programmes. */
export function assess({ legalForm, answers, asOf, conditions = {} }: Case, rules: Rules): Assessment {
  const situation = { legalForm, answers };
  const law = verdictOf(situation, rules);
  const { answer, explanation } = rules.form.entry.forms[legalForm];
  return {
    verdict: law,
    form: { criterion: rules.form, answer, explanation, remedy: answer === 'MET' ? undefined : rules.form.entry.remedy },
    outcomes: rules.criteria.map((criterion) => {
      const given = answers[criterion.entry.id];
      return {
        criterion,
        answer: given,
        explanation: given === undefined ? undefined : criterion.entry.answers[given].explanation,
        remedy: given === undefined || given === 'MET' ? undefined : criterion.entry.remedy,
      };
    }),
    next: nextCriterion(situation, rules),
    programmes: rules.programmes.flatMap((programme): ProgrammeAssessment[] => {
      const { entry } = programme;
      const { eligibility } = entry;
      if (eligibility === undefined || !ranOn(entry, asOf)) return [];
      const given = conditions[entry.slug] ?? {};
      const finding = judgeProgramme({ ...entry, eligibility }, { legalForm, law, answers: given, day: asOf });
      return [{ ...finding, programme, eligibility, answers: given, asOf }];
    }),
    rulesRevision: rules.revision,
  };
}
