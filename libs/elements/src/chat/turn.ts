import type { AskResult, Failure, Line, RatingReason } from '#client';

/** The service takes no longer question. */
export const MOST_CHARACTERS = 1000;

/** The service takes no more earlier questions. */
const MOST_HISTORY = 10;

/** What the service answers. */
export type Answer = AskResult['ask'];

/** How far a question has come. A failed one says so until it is answered, also while it is asked again. */
export type TurnState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isRetried: boolean };

/** How far a rating has come. Nothing is sent before somebody presses for it. */
export type RatingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'choosing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly noted: boolean }
  | { readonly kind: 'failed'; readonly rating: Rating };

/** What somebody thinks of an answer. */
export interface Rating {
  readonly helpful: boolean;
  readonly reason: RatingReason | null;
}

/** A question and what came of it. */
export interface AskedTurn {
  readonly kind: 'asked';
  readonly id: number;
  readonly question: string;
  /** The language of a question that was chosen; of a typed one it is unknown until it is answered. */
  readonly lang?: string | undefined;
  readonly state: TurnState;
  readonly rating: RatingState;
  /** `manual`: the page may not write to the clipboard. */
  readonly copy?: 'copied' | 'manual';
}

/** An entry that was chosen while typing or in place of an answer. */
export interface ShownTurn {
  readonly kind: 'shown';
  readonly id: number;
  readonly entry: Line;
}

/** One step of a conversation. */
export type Turn = AskedTurn | ShownTurn;

/** The questions before a turn, oldest first, as many as the service takes; the ones that got no answer are left out. */
export function historyBefore(turns: readonly Turn[], id: number): readonly { readonly question: string }[] {
  return turns
    .filter((turn) => turn.kind === 'asked' && turn.id < id && turn.state.kind === 'answered')
    .map((turn) => ({ question: (turn as AskedTurn).question }))
    .slice(-MOST_HISTORY);
}

/** The state of the element that the last turn makes. */
export function stateOf(last: Turn | undefined): 'idle' | 'loading' | 'shown' | 'notFound' | 'unavailable' {
  if (last === undefined) return 'idle';
  if (last.kind === 'shown') return 'shown';
  if (last.state.kind === 'asking') return 'loading';
  if (last.state.kind === 'failed') return 'unavailable';
  return last.state.answer.outcome === 'NOT_COVERED' ? 'notFound' : 'shown';
}
