import { type Understood } from './understanding/understood.ts';
import type { EntryRef } from '../entry/entry.ts';
import type { Locale } from '../locale/localized-text.ts';
import type { Answer, Suggestion, Turn } from './answer.ts';
import { composeAsOf } from './composing/as-of.ts';
import { composeClarify } from './composing/clarify.ts';
import type { Composed } from './composing/composing.ts';
import { composeDefinition } from './composing/definition.ts';
import { composeDifference } from './composing/difference.ts';
import { composeEligibility } from './composing/eligibility.ts';
import { composeFacts } from './composing/facts.ts';
import { composeNotCovered } from './composing/not-covered.ts';
import { composeService } from './composing/service.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { evidenceFor, THRESHOLD, weighEvidence } from './silence/evidence.ts';
import { nearestQuestions, nextQuestions, openingQuestions } from './suggesting/next-questions.ts';
import type { AskedKind } from './understanding/kinds/kind.ts';
import { readQuestion } from './understanding/asked.ts';
import { understand } from './understanding/understand.ts';

/** What comes with a question. */
export interface Asking {
  /** The earlier questions of the conversation, oldest first. */
  readonly history?: readonly Turn[];
  /** The language of the page; the question's own comes first. */
  readonly locale: Locale;
  /** The day on which it is asked, YYYY-MM-DD. */
  readonly today: string;
}

const COMPOSERS: Readonly<Record<AskedKind, (understood: Understood) => Composed>> = {
  definition: composeDefinition,
  difference: composeDifference,
  history: composeFacts,
  'as-of': composeAsOf,
  amount: composeFacts,
  eligibility: composeEligibility,
  'how-to': composeFacts,
  service: composeService,
  fact: composeFacts,
};

/** Answers questions from the base as it was at one moment: verbatim, or not at all. */
export class Answerer {
  readonly #knowledge: Knowledge;
  /** The version of the catalogue that it answers from. */
  readonly version: number;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.version = knowledge.catalogue.version;
  }

  /** The answer to a question, whatever was typed. */
  answer(question: string, { history = [], locale, today }: Asking): Answer {
    const understood = understand(question, history, { locale, today, knowledge: this.#knowledge });
    return this.#finish(this.#compose(understood), understood);
  }

  /** How much speaks for answering a question; below `THRESHOLD` the base is silent. */
  evidence(question: string, { history = [], locale, today }: Asking): number {
    const understood = understand(question, history, { locale, today, knowledge: this.#knowledge });
    return understood.isRefused ? 0 : weighEvidence(evidenceFor(understood));
  }

  /** Questions to open a conversation with, on the page of an entry or anywhere. */
  openings(entry: EntryRef | undefined, locale: Locale): readonly Suggestion[] {
    return openingQuestions(entry, this.#knowledge, locale);
  }

  /** The questions of the FAQ that are nearest to what is typed so far. */
  nearest(typed: string, locale: Locale, limit = 5): readonly Suggestion[] {
    const { words } = readQuestion(typed, locale, this.#knowledge);
    return nearestQuestions(
      words.map(({ word }) => word),
      limit,
      this.#knowledge,
      locale,
    );
  }

  #compose(understood: Understood): Composed {
    if (understood.isRefused) return composeNotCovered(understood);
    const isCovered = weighEvidence(evidenceFor(understood)) >= THRESHOLD;
    if (understood.kind === 'service') return composeService(understood);
    const clarified = composeClarify(understood);
    if (clarified !== undefined) return clarified;
    if (!isCovered) return composeNotCovered(understood);
    const composed = COMPOSERS[understood.kind](understood);
    return composed.draft.citations.length === 0 ? composeNotCovered(understood) : composed;
  }

  #finish({ outcome, draft, suggestions }: Composed, { asked }: Understood): Answer {
    const { parts, citations } = draft;
    const quoted = [...new Set(citations.map(({ entry }) => entry))];
    return {
      outcome,
      locale: asked.locale,
      text: parts.map(({ text }) => text.text).join(''),
      parts,
      citations,
      suggestions: suggestions ?? nextQuestions(quoted, this.#knowledge, asked.locale),
    };
  }
}
