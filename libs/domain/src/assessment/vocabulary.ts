import { CRITERION_IDS, type CriterionId } from '../criterion/criterion.ts';

/** What a project or an organisation can be in law. */
export const LEGAL_FORMS = [
  'COOPERATIVE',
  'MUTUAL',
  'NONPROFIT',
  'NOT_INCORPORATED',
  'BUSINESS_CORPORATION',
  'PARTNERSHIP',
  'SOLE_PROPRIETOR',
  'TRUST',
  'PUBLIC_BODY',
  'UNKNOWN',
] as const;

/** A legal form. */
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** What can be said of a criterion. SILENT: the documents do not say. UNKNOWN: asked, and the promoter does not know. */
export const CRITERION_ANSWERS = ['MET', 'NOT_MET', 'SILENT', 'PLANNED', 'UNKNOWN'] as const;

/** An answer to a criterion. However the question is worded, MET is the good one. */
export type CriterionAnswer = (typeof CRITERION_ANSWERS)[number];

/** What the rules say of a situation. */
export const VERDICTS = ['ELIGIBLE', 'ELIGIBLE_IF_DOCUMENTED', 'FIXABLE', 'UNDETERMINED', 'NOT_YET', 'INELIGIBLE'] as const;

/** A verdict. */
export type Verdict = (typeof VERDICTS)[number];

/** A criterion that is answered: all but the legal form, which is told by its name. */
export type AskedCriterion = Exclude<CriterionId, 'LEGAL_FORM'>;

/** The criteria that are answered, in the order in which they are asked. */
export const ASKED_CRITERIA: readonly AskedCriterion[] = CRITERION_IDS.filter((id) => id !== 'LEGAL_FORM');

/** The answers given so far; a criterion that is missing was not asked. */
export type Answers = { readonly [K in AskedCriterion]?: CriterionAnswer | undefined };

/** What is assessed. */
export interface Situation {
  readonly legalForm: LegalForm;
  readonly answers: Answers;
}
