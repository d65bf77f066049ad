import {
  ASKED_CRITERIA,
  type AskedCriterion,
  CRITERION_ANSWERS,
  type CriterionAnswer,
  type LegalForm,
  type Situation,
  type Verdict,
} from './vocabulary.ts';

/** What a criterion that is contradicted leads to. */
export const CONTRADICTIONS = ['INELIGIBLE', 'FIXABLE'] as const;

/** What a criterion that is contradicted leads to. */
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** All of the rules that a verdict depends on. */
export interface VerdictRules {
  /** What each legal form answers to the first gate. */
  readonly forms: Readonly<Record<LegalForm, CriterionAnswer>>;
  readonly contradictions: Readonly<Record<AskedCriterion, Contradiction>>;
}

/** The verdict of the law; the first that applies wins. */
export function verdictOf({ legalForm, answers }: Situation, { forms, contradictions }: VerdictRules): Verdict {
  const form = forms[legalForm];
  const contradicted = (verdict: Contradiction) => ASKED_CRITERIA.some((id) => answers[id] === 'NOT_MET' && contradictions[id] === verdict);
  if (form === 'NOT_MET' || contradicted('INELIGIBLE')) return 'INELIGIBLE';
  if (form === 'PLANNED') return 'NOT_YET';
  if (contradicted('FIXABLE')) return 'FIXABLE';
  if (form !== 'MET' || ASKED_CRITERIA.some((id) => isOpen(answers[id]))) return 'UNDETERMINED';
  return ASKED_CRITERIA.some((id) => answers[id] === 'SILENT') ? 'ELIGIBLE_IF_DOCUMENTED' : 'ELIGIBLE';
}

/** The criteria worth asking among those left out, in their fixed order: those of which some answer changes the verdict. */
export function openCriteria(situation: Situation, rules: VerdictRules): readonly AskedCriterion[] {
  const verdict = verdictOf(situation, rules);
  return ASKED_CRITERIA.filter((id) => matters(id, situation, verdict, rules));
}

/** The next criterion worth asking, or null when no answer to what was left out can change the verdict any more. */
export function nextCriterion(situation: Situation, rules: VerdictRules): AskedCriterion | null {
  const verdict = verdictOf(situation, rules);
  return ASKED_CRITERIA.find((id) => matters(id, situation, verdict, rules)) ?? null;
}

/** The bad answer first: it is the one that most often decides. */
const TRIED = CRITERION_ANSWERS.toSorted((a, b) => Number(b === 'NOT_MET') - Number(a === 'NOT_MET'));

/** If answers to several criteria together change the verdict, then some answer to one of them alone does, so each is tried alone. */
function matters(id: AskedCriterion, situation: Situation, verdict: Verdict, rules: VerdictRules): boolean {
  if (situation.answers[id] !== undefined) return false;
  return TRIED.some((answer) => verdictOf({ ...situation, answers: { ...situation.answers, [id]: answer } }, rules) !== verdict);
}

function isOpen(answer: CriterionAnswer | undefined): boolean {
  return answer === undefined || answer === 'UNKNOWN' || answer === 'PLANNED';
}

/** How an answer is drawn: a tick, a cross, or a question mark for what is still open. */
export type Mark = 'PASS' | 'FAIL' | 'OPEN';

/** The sign of an answer. A document that is silent leaves the criterion open: it is not met until the clause is added. */
export function markOf(answer: CriterionAnswer | undefined): Mark {
  return answer === 'MET' ? 'PASS' : answer === 'NOT_MET' ? 'FAIL' : 'OPEN';
}
