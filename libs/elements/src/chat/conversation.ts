import { ASK, type Line, RATE, send } from '#client';
import type { Place } from './place.ts';
import { type AskedTurn, historyBefore, type Rating, type Turn } from './turn.ts';

/** What a conversation needs of the element that shows it. */
export interface ConversationHost {
  where(): Place;
  /** Something is to be shown anew. */
  changed(): void;
  /** A question is answered, or has failed. */
  ended(turn: AskedTurn): void;
  rated(noted: boolean): void;
}

/** The questions of one element and their answers. They are in memory only, and every question carries the ones before it. */
export class Conversation {
  readonly #host: ConversationHost;
  #turns: readonly Turn[] = [];
  #last = 0;
  #stopped = new AbortController();

  constructor(host: ConversationHost) {
    this.#host = host;
  }

  /** The turns, oldest first. */
  get turns(): readonly Turn[] {
    return this.#turns;
  }

  /** Asks; gives the number of the turn. */
  ask(question: string, lang?: string): number {
    const id = this.#add({ kind: 'asked', id: ++this.#last, question, lang, state: { kind: 'asking' }, rating: { kind: 'none' } });
    void this.#ask(id, question);
    return id;
  }

  /** Shows an entry; gives the number of the turn. */
  show(entry: Line): number {
    return this.#add({ kind: 'shown', id: ++this.#last, entry });
  }

  /** Asks again what got no answer. */
  retry(id: number): void {
    const turn = this.#asked(id);
    if (turn?.state.kind !== 'failed') return;
    this.change(id, { state: { ...turn.state, isRetried: true } });
    void this.#ask(id, turn.question);
  }

  /** Sends a rating. */
  async rate(id: number, rating: Rating): Promise<void> {
    const turn = this.#asked(id);
    if (turn?.state.kind !== 'answered') return;
    this.change(id, { rating: { kind: 'sending' } });
    const { service } = this.#host.where();
    const variables = { question: turn.question, ...rating, locale: turn.state.answer.locale };
    const outcome = await send(RATE, variables, { service, signal: this.#stopped.signal });
    if (outcome.kind === 'CANCELLED') this.change(id, { rating: { kind: 'none' } });
    else if (outcome.kind === 'FAILED') this.change(id, { rating: { kind: 'failed', rating } });
    else {
      const { noted } = outcome.result.rateAnswer;
      this.change(id, { rating: { kind: 'sent', noted } });
      this.#host.rated(noted);
    }
  }

  /** Changes what is known of a turn, if it is still there. */
  change(id: number, change: Partial<Pick<AskedTurn, 'state' | 'rating' | 'copy'>>): void {
    this.#turns = this.#turns.map((turn) => (turn.id === id && turn.kind === 'asked' ? { ...turn, ...change } : turn));
    this.#host.changed();
  }

  /** Forgets everything. */
  clear(): void {
    this.stop();
    this.#turns = [];
    this.#host.changed();
  }

  /** Drops the requests under way; what is answered stays. */
  stop(): void {
    this.#stopped.abort();
    this.#stopped = new AbortController();
  }

  /** Asks again what was dropped. */
  resume(): void {
    for (const turn of this.#turns) {
      if (turn.kind === 'asked' && (turn.state.kind === 'asking' || (turn.state.kind === 'failed' && turn.state.isRetried))) {
        void this.#ask(turn.id, turn.question);
      }
    }
  }

  async #ask(id: number, question: string): Promise<void> {
    const { service, language } = this.#host.where();
    const history = historyBefore(this.#turns, id);
    const outcome = await send(ASK, { question, history, locale: language }, { service, signal: this.#stopped.signal });
    if (outcome.kind === 'CANCELLED') return;
    if (outcome.kind === 'FAILED') this.change(id, { state: { kind: 'failed', failure: outcome.failure, isRetried: false } });
    else this.change(id, { state: { kind: 'answered', answer: outcome.result.ask } });
    const turn = this.#asked(id);
    if (turn !== undefined) this.#host.ended(turn);
  }

  #add(turn: Turn): number {
    this.#turns = [...this.#turns, turn];
    this.#host.changed();
    return turn.id;
  }

  #asked(id: number): AskedTurn | undefined {
    const turn = this.#turns.find((each) => each.id === id);
    return turn?.kind === 'asked' ? turn : undefined;
  }
}
