import type { Answer, EntryRef } from '#domain';
import type { TypedQuestion } from './question-set.ts';

/** How the answer to one question is to be judged. */
export interface Score {
  readonly typed: TypedQuestion;
  readonly answer: Answer;
  readonly milliseconds: number;
  /** What spoke for answering. */
  readonly evidence: number;
  readonly rightOutcome: boolean;
  /** An expected entry is cited or offered, or none is expected. */
  readonly rightEntry: boolean;
  /** The key fact is in the text, or none is expected. */
  readonly hasFact: boolean;
  /** Outcome and entry are right. */
  readonly right: boolean;
}

/** Judges an answer by what was expected of it. */
export function scoreAnswer(typed: TypedQuestion, answer: Answer, { milliseconds = 0, evidence = 0 } = {}): Score {
  const { outcome, entries, fact } = typed.expect;
  const rightOutcome = outcome.includes(answer.outcome);
  const offered = answer.suggestions.flatMap(({ entry }) => entry ?? []);
  const shown: readonly EntryRef[] = [...answer.citations.map(({ entry }) => entry), ...(answer.outcome === 'CLARIFY' ? offered : [])];
  const rightEntry = entries.length === 0 || answer.outcome === 'NOT_COVERED' || entries.some((entry) => shown.includes(entry));
  const hasFact = fact.length === 0 || answer.outcome === 'CLARIFY' || fact.some((one) => patternOf(one).test(answer.text));
  return { typed, answer, milliseconds, evidence, rightOutcome, rightEntry, hasFact, right: rightOutcome && rightEntry };
}

/** A fact between slashes is a pattern; any other is a text. Spaces that do not break count as spaces. */
function patternOf(fact: string): RegExp {
  const pattern = /^\/(.*)\/([a-z]*)$/s.exec(fact);
  if (pattern !== null) return new RegExp(pattern[1] ?? '', pattern[2]);
  return new RegExp(fact.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`), 'u');
}
