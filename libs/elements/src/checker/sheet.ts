import {
  type Answers,
  ASKED_CRITERIA,
  type AskedCriterion,
  type Contradiction,
  type CriterionAnswer,
  CRITERION_ANSWERS,
  LEGAL_FORMS,
  type LegalForm,
  openCriteria,
  readSituationCode,
  type SavedSituation,
  type Verdict,
  verdictOf,
  type VerdictRules,
} from '#domain';
import type { Rule, RulesResult } from '#client';

/** The rules as the service gives them. */
export type GivenRules = NonNullable<RulesResult['eligibilityRules']>;

/** What is asked: the legal form, then the criteria. */
export type QuestionId = 'LEGAL_FORM' | AskedCriterion;

/** What was answered so far. */
export interface Sheet {
  readonly legalForm: LegalForm | undefined;
  readonly answers: Answers;
}

/** An empty sheet. */
export const BLANK: Sheet = { legalForm: undefined, answers: {} };

/** What the engine needs of the rules. */
export function verdictRules({ legalForm, criteria }: GivenRules): VerdictRules {
  return {
    forms: Object.fromEntries(legalForm.legalForms.map((form) => [form.legalForm, form.answer])) as Record<LegalForm, CriterionAnswer>,
    contradictions: Object.fromEntries(criteria.map(({ id, contradiction }) => [id, contradiction])) as Record<
      AskedCriterion,
      Contradiction
    >,
  };
}

/** What is still worth asking, in order: the form first. */
export function openQuestions({ legalForm, answers }: Sheet, rules: VerdictRules): readonly QuestionId[] {
  if (legalForm !== undefined) return openCriteria({ legalForm, answers }, rules);
  const incorporated = { legalForm: 'NONPROFIT', answers } as const;
  // No form saves what an answer excludes already.
  return verdictOf(incorporated, rules) === 'INELIGIBLE' ? [] : ['LEGAL_FORM', ...openCriteria(incorporated, rules)];
}

/** The questions that were answered, in order. */
export function answeredQuestions({ legalForm, answers }: Sheet): readonly QuestionId[] {
  return [...(legalForm === undefined ? [] : ['LEGAL_FORM' as const]), ...ASKED_CRITERIA.filter((id) => answers[id] !== undefined)];
}

/** The verdict of a sheet; a form that was not told is not known. */
export function sheetVerdict({ legalForm = 'UNKNOWN', answers }: Sheet, rules: VerdictRules): Verdict {
  return verdictOf({ legalForm, answers }, rules);
}

/** The answer to a question, as the criteria count it. */
export function answerTo(id: QuestionId, { legalForm, answers }: Sheet, { forms }: VerdictRules): CriterionAnswer | undefined {
  if (id !== 'LEGAL_FORM') return answers[id];
  return legalForm === undefined ? undefined : forms[legalForm];
}

/** The sheet with one more answer. */
export function withAnswer(sheet: Sheet, id: QuestionId, value: string): Sheet {
  if (id === 'LEGAL_FORM') return { ...sheet, legalForm: LEGAL_FORMS.find((form) => form === value) };
  return { ...sheet, answers: { ...sheet.answers, [id]: CRITERION_ANSWERS.find((answer) => answer === value) } };
}

/** What stands on a sheet for a question. */
export function chosenOf(id: QuestionId, { legalForm, answers }: Sheet): string | undefined {
  return id === 'LEGAL_FORM' ? legalForm : answers[id];
}

/** What the promoter may answer. */
export function choicesOf(rule: Rule) {
  if (rule.id === 'LEGAL_FORM')
    return rule.legalForms.map(({ legalForm, label, explanation }) => ({ value: legalForm as string, label, explanation }));
  return rule.answers.map(({ answer, label, explanation }) => ({ value: answer as string, label, explanation }));
}

const MARK = '#entendu-checker=';

/** The end of an address that restores answers. */
export function fragmentOf(code: string): string {
  return MARK + code;
}

/** The answers in the end of an address, or undefined. */
export function inFragment(hash: string): SavedSituation | undefined {
  return hash.startsWith(MARK) ? readSituationCode(hash.slice(MARK.length)) : undefined;
}
