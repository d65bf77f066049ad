import type { EntryRef } from '../entry/entry.ts';
import type { Locale, LocalizedText } from '../locale/localized-text.ts';

/** How a question ended. ASSESS: the person's own case, which the checker goes through. CLARIFY: it can be read in several ways. */
export const ANSWER_OUTCOMES = ['ANSWERED', 'CLARIFY', 'ASSESS', 'NOT_COVERED'] as const;

/** How a question ended. */
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/** A quote with the place where it is stored. */
export interface AnswerCitation {
  readonly entry: EntryRef;
  readonly revision: number;
  /** The address of the field inside the entry, such as `definition`, `notes.0` or `claims.creation-2005`. */
  readonly field: string;
  /** A substring of that field in that language. */
  readonly quote: LocalizedText;
  /** Key of the claim that is quoted. */
  readonly claim?: string | undefined;
  /** Slugs of the sources that back it. */
  readonly sources: readonly string[];
}

/** A piece of an answer: a quote with its citation or, without one, a fixed connective of the service. */
export interface AnswerPart {
  readonly text: LocalizedText;
  readonly citation?: AnswerCitation | undefined;
}

/** A question worth asking; with an entry, where it leads. */
export interface Suggestion {
  readonly question: LocalizedText;
  readonly entry?: EntryRef | undefined;
}

/** What is answered: quotes and connectives, or silence. */
export interface Answer {
  readonly outcome: AnswerOutcome;
  /** The language of the question. */
  readonly locale: Locale;
  /** The texts of the parts, one after the other. */
  readonly text: string;
  readonly parts: readonly AnswerPart[];
  readonly citations: readonly AnswerCitation[];
  readonly suggestions: readonly Suggestion[];
}

/** An earlier question of the same conversation. */
export interface Turn {
  readonly question: string;
}

/** An answer has no more characters than this. */
export const LONGEST_ANSWER = 1500;

/** An answer has no more citations than this. */
export const MOST_CITATIONS = 6;

/** Of a question, no more characters than this are read. */
export const LONGEST_QUESTION = 1000;
