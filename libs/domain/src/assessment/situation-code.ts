import { ASKED_CRITERIA, type Answers, type CriterionAnswer, LEGAL_FORMS, type LegalForm } from './vocabulary.ts';

/** Answers that may still be partial, with the rules under which they were given. */
export interface SavedSituation {
  /** Undefined: not asked yet. */
  readonly legalForm: LegalForm | undefined;
  readonly answers: Answers;
  readonly rulesRevision: string;
}

const LETTERS: Readonly<Record<CriterionAnswer, string>> = { MET: 'm', NOT_MET: 'n', SILENT: 's', PLANNED: 'p', UNKNOWN: 'u' };
const NONE = '-';
const CODE = /^([0-9a-f]{16})\.([0-9-])\.([-mnspu]{7})$/;

/** Answers as a short text for the fragment of an address, such as `b39903e654244271.2.mmmmmm-`. */
export function situationCode({ legalForm, answers, rulesRevision }: SavedSituation): string {
  const form = legalForm === undefined ? NONE : String(LEGAL_FORMS.indexOf(legalForm));
  const letters = ASKED_CRITERIA.map((id) => {
    const answer = answers[id];
    return answer === undefined ? NONE : LETTERS[answer];
  });
  return [rulesRevision, form, letters.join('')].join('.');
}

/** The answers of such a text, or undefined when it is none. */
export function readSituationCode(code: string): SavedSituation | undefined {
  const [, rulesRevision, form, letters] = CODE.exec(code) ?? [];
  if (rulesRevision === undefined || form === undefined || letters === undefined) return undefined;
  const answers: { -readonly [K in keyof Answers]: CriterionAnswer } = {};
  for (const [at, id] of ASKED_CRITERIA.entries()) {
    const answer = (Object.keys(LETTERS) as CriterionAnswer[]).find((name) => LETTERS[name] === letters[at]);
    if (answer !== undefined) answers[id] = answer;
  }
  return { legalForm: form === NONE ? undefined : LEGAL_FORMS[Number(form)], answers, rulesRevision };
}
