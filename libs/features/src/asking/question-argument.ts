import { LONGEST_QUESTION } from '#domain';
import { refuseArgument } from '../entry/refusal.ts';

/** Gives a question back as well-formed Unicode, or refuses it: nothing in it, or too long. What else people type is a question. */
export function checkQuestion(argument: string, question: string): string {
  if (question.length > LONGEST_QUESTION) {
    throw refuseArgument(argument, `at most ${LONGEST_QUESTION} characters`, { limit: LONGEST_QUESTION });
  }
  if (question.trim() === '') throw refuseArgument(argument, `1 to ${LONGEST_QUESTION} characters`, { limit: LONGEST_QUESTION });
  return question.toWellFormed();
}
