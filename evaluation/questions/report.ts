import type { Answerer } from '#domain';
import { percentile } from '../beir/metrics.ts';
import type { TypedQuestion } from './question-set.ts';
import { type Score, scoreAnswer } from './score-answer.ts';

/** How a group of questions was answered. */
export interface GroupReport {
  readonly total: number;
  /** Right outcome and right entry. */
  readonly right: number;
  /** Of the questions with a key fact, how many have it. */
  readonly withFact: number;
  readonly facts: number;
}

/** How the whole set, or one half of it, was answered. */
export interface SetReport extends GroupReport {
  /** By the outcome that was expected first. */
  readonly byOutcome: Readonly<Record<string, GroupReport>>;
  readonly byKind: Readonly<Record<string, GroupReport>>;
  /** Share of the questions out of scope that were refused. */
  readonly refusedOutOfScope: number;
  /** Share of the others that were refused. */
  readonly refusedInScope: number;
  readonly p50: number;
  readonly p95: number;
}

/** What a threshold refuses. */
export interface ThresholdReport {
  readonly threshold: number;
  readonly outOfScope: number;
  readonly inScope: number;
}

/** Asks every question, each a few times so that the time is that of a warm service. */
export function askAll(questions: readonly TypedQuestion[], answerer: Answerer, today: string): readonly Score[] {
  const asking = ({ history, locale }: TypedQuestion) => ({ history: history.map((earlier) => ({ question: earlier })), locale, today });
  const ask = (typed: TypedQuestion) => answerer.answer(typed.question, asking(typed));
  for (const typed of questions) ask(typed);
  return questions.map((typed) => {
    const begun = performance.now();
    const answer = ask(typed);
    const milliseconds = performance.now() - begun;
    return scoreAnswer(typed, answer, { milliseconds, evidence: answerer.evidence(typed.question, asking(typed)) });
  });
}

/** Counts what is right. */
export function reportOf(scores: readonly Score[]): SetReport {
  const share = (of: readonly Score[]) => of.filter(({ answer }) => answer.outcome === 'NOT_COVERED').length / Math.max(1, of.length);
  const times = scores.map(({ milliseconds }) => milliseconds);
  return {
    ...groupReport(scores),
    byOutcome: grouped(scores, ({ typed }) => typed.expect.outcome[0] ?? 'ANSWERED'),
    byKind: grouped(scores, ({ typed }) => (typed.history.length > 0 ? 'follow-up' : typed.kind)),
    refusedOutOfScope: share(scores.filter(isOutOfScope)),
    refusedInScope: share(scores.filter((score) => !isOutOfScope(score))),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

/** What another threshold of evidence would refuse, out of scope and in scope: the curve by which it is chosen. */
export function calibration(scores: readonly Score[], thresholds: readonly number[]): readonly ThresholdReport[] {
  const out = scores.filter(isOutOfScope);
  const within = scores.filter((score) => !isOutOfScope(score) && score.typed.expect.outcome[0] !== 'CLARIFY');
  const share = (of: readonly Score[], threshold: number) =>
    of.filter(({ evidence }) => evidence < threshold).length / Math.max(1, of.length);
  return thresholds.map((threshold) => ({ threshold, outOfScope: share(out, threshold), inScope: share(within, threshold) }));
}

function isOutOfScope({ typed }: Score): boolean {
  return typed.expect.outcome.every((outcome) => outcome === 'NOT_COVERED');
}

function groupReport(scores: readonly Score[]): GroupReport {
  const facts = scores.filter(({ typed }) => typed.expect.fact.length > 0);
  return {
    total: scores.length,
    right: scores.filter(({ right }) => right).length,
    withFact: facts.filter(({ hasFact, answer }) => hasFact && answer.outcome !== 'NOT_COVERED').length,
    facts: facts.length,
  };
}

function grouped(scores: readonly Score[], groupOf: (score: Score) => string): Readonly<Record<string, GroupReport>> {
  return Object.fromEntries(
    [...Map.groupBy(scores, groupOf)]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([group, members]) => [group, groupReport(members)]),
  );
}
