import { ASKED_CRITERIA, type CriterionAnswer } from '#domain';
import type { AssessVariables } from '#client';
import type { Sheet } from './sheet.ts';

/** A sheet as the service takes it; a form that was not told is not known. */
export function asVariables({ legalForm = 'UNKNOWN', answers }: Sheet): Pick<AssessVariables, 'legalForm' | 'answers'> {
  return {
    legalForm,
    answers: ASKED_CRITERIA.flatMap((criterion) => {
      const answer = answers[criterion];
      return answer === undefined ? [] : [{ criterion, answer }];
    }),
  };
}

/** The answers to the conditions of programmes, by `programme condition`, as the service takes them. */
export function asConditions(conditions: Readonly<Record<string, string>>): AssessVariables['conditions'] {
  return Object.entries(conditions).map(([name, answer]) => {
    const [programme = '', condition = ''] = name.split(' ');
    return { programme, condition, answer: answer as CriterionAnswer };
  });
}
