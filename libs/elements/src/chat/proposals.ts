import { Latest, type Line, type LocalizedText, send, type Suggestion, TYPING, type TypingResult } from '#client';

import type { Place } from './place.ts';

/** Something that is proposed while one types: a question to ask, or an entry to show. */
export type Proposal = { readonly kind: 'question'; readonly question: Suggestion } | { readonly kind: 'entry'; readonly entry: Line };

/** Whom the proposals are for. */
export interface ProposalsHost {
  where(): Place;
  requestUpdate(): void;
  /** Whether the page wants to see texts of that language. */
  admits(text: LocalizedText): boolean;
  /** So many are shown now. */
  proposed(count: number): void;
}

const PAUSE_MS = 150;
const FEWEST_CHARACTERS = 2;
/** Nobody types more into a search; the rest of a long question proposes nothing. */
const MOST_CHARACTERS = 200;
const MOST_EACH = 4;

/** The nearest questions and entries while somebody types, and which of them the arrows are on. */
export class Proposals {
  readonly #host: ProposalsHost;
  readonly #latest = new Latest();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isOpen = false;
  #list: readonly Proposal[] = [];
  #active = -1;

  constructor(host: ProposalsHost) {
    this.#host = host;
  }

  /** Whether the list is to be seen. */
  get isShown(): boolean {
    return this.#isOpen && this.#list.length > 0;
  }

  /** What is proposed: questions first, then entries. */
  get list(): readonly Proposal[] {
    return this.#list;
  }

  /** Which one the arrows are on; -1: none. */
  get active(): number {
    return this.isShown ? this.#active : -1;
  }

  /** Looks for what is near, once the typing pauses. */
  typed(text: string): void {
    const typed = text.trim();
    clearTimeout(this.#pause);
    this.#latest.cancel();
    this.#active = -1;
    this.#isOpen = true;
    if (typed.length < FEWEST_CHARACTERS || typed.length > MOST_CHARACTERS) this.#list = [];
    else this.#pause = setTimeout(() => void this.#find(typed), PAUSE_MS);
    this.#host.requestUpdate();
  }

  /** Forgets everything. */
  clear(): void {
    clearTimeout(this.#pause);
    this.#latest.cancel();
    this.#list = [];
    this.open(false);
  }

  /** Shows or hides the list. */
  open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /** Goes to the next or the one before, around the ends. False when there is nowhere to go. */
  step(by: 1 | -1): boolean {
    const { length } = this.#list;
    if (length === 0) return false;
    this.#isOpen = true;
    this.#active = this.#active < 0 ? (by > 0 ? 0 : length - 1) : (this.#active + by + length) % length;
    this.#host.requestUpdate();
    return true;
  }

  /** Goes to one of them; -1: none. */
  moveTo(at: number): void {
    this.#active = at;
    this.#host.requestUpdate();
  }

  async #find(typed: string): Promise<void> {
    const { service, language: locale } = this.#host.where();
    const variables = { typed, questions: MOST_EACH, entries: MOST_EACH, locale };
    const outcome = await this.#latest.ask((signal) => send(TYPING, variables, { service, signal }));
    if (outcome.kind === 'CANCELLED') return;
    // Without proposals one can ask as well; that the service is down is said when somebody asks.
    this.#list = outcome.kind === 'ANSWERED' ? toProposals(outcome.result).filter((each) => this.#host.admits(textOf(each))) : [];
    this.#active = -1;
    this.#host.requestUpdate();
    if (this.isShown) this.#host.proposed(this.#list.length);
  }
}

/** What a proposal says. */
export function textOf(proposal: Proposal): LocalizedText {
  return proposal.kind === 'question' ? proposal.question.question : proposal.entry.title;
}

function toProposals({ nearestQuestions, search }: TypingResult): readonly Proposal[] {
  const questions = nearestQuestions.map((question): Proposal => ({ kind: 'question', question }));
  const asked = new Set(nearestQuestions.map(({ entry }) => entry?.url));
  const entries = search.hits.filter(({ entry }) => !asked.has(entry.url)).map(({ entry }): Proposal => ({ kind: 'entry', entry }));
  return [...questions, ...entries];
}
