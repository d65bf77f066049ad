import { type Answers, ASKED_CRITERIA, CRITERION_ANSWERS, type CriterionAnswer, LEGAL_FORMS, type LegalForm } from '#domain';
import { fieldOf } from '../site/form-field.ts';

/** What a form says; what it leaves out, or what no form of ours would say, was not answered. */
export interface PostedSituation {
  readonly legalForm: LegalForm | undefined;
  readonly answers: Answers;
}

/** Reads the answers of a posted form. */
export function postedSituation(body: unknown): PostedSituation {
  const answers: { -readonly [K in keyof Answers]: CriterionAnswer } = {};
  for (const id of ASKED_CRITERIA) {
    const answer = CRITERION_ANSWERS.find((name) => name === fieldOf(body, id));
    if (answer !== undefined) answers[id] = answer;
  }
  return { legalForm: LEGAL_FORMS.find((name) => name === fieldOf(body, 'LEGAL_FORM')), answers };
}
