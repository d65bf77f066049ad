import type { Locale } from '#domain';

/** What a rating can say is amiss with an answer. */
export const RATING_REASONS = ['OFF_TOPIC', 'WRONG', 'INCOMPLETE', 'UNCLEAR', 'OUT_OF_DATE', 'OTHER'] as const;

/** What is amiss with an answer. */
export type RatingReason = (typeof RATING_REASONS)[number];

/** What was heard of a question: that nothing answers it, or that somebody rated its answer. */
export type QuestionSignal = 'UNANSWERED' | 'HELPFUL' | 'UNHELPFUL';

/** Something that editors can learn from, as it was typed. */
export interface HeardQuestion {
  readonly signal: QuestionSignal;
  readonly question: string;
  readonly locale: Locale;
  readonly reason?: RatingReason | undefined;
}

/** Hears of questions that editors can learn from. An abstract class, so that it is its own injection token. */
export abstract class QuestionListener {
  /** Takes it to be noted later; at once, and whatever happens. False: questions are not noted here. */
  abstract hear(heard: HeardQuestion): boolean;
}

/** Notes nothing. */
export class DeafListener extends QuestionListener {
  override hear(): boolean {
    return false;
  }
}
