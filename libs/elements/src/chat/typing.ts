import type { Line } from '#client';
import type { Proposal, Proposals } from './proposals.ts';
import { MOST_CHARACTERS } from './turn.ts';

/** What the field needs of the element that it stands in. */
export interface TypingHost {
  field(): HTMLInputElement | null;
  find(selector: string): HTMLElement | null;
  /** What is typed is asked; the focus stays. */
  ask(question: string): void;
  show(entry: Line): void;
  /** Whether the page leaves it to the element to show an entry. */
  mayShow(entry: Line): boolean;
  tooLong(length: number): void;
  /** Something new is typed. */
  started(): void;
}

/** What the keys and the mouse do in the field and in the list below it. */
export class Typing {
  readonly #host: TypingHost;
  readonly #proposals: Proposals;

  constructor(host: TypingHost, proposals: Proposals) {
    this.#host = host;
    this.#proposals = proposals;
  }

  /** The text has changed. */
  typed(): void {
    this.#host.started();
    this.#proposals.typed(this.#text);
  }

  /** Asks what stands in the field; what is too long stays there. */
  send(): void {
    const question = this.#text;
    if (question === '') return;
    if (question.length > MOST_CHARACTERS) {
      this.#host.tooLong(question.length);
      return;
    }
    this.#empty();
    this.#host.ask(question);
  }

  /** Takes a proposal. */
  take(proposal: Proposal, event: Event): void {
    if (proposal.kind === 'question') {
      this.#empty();
      this.#host.ask(proposal.question.question.text);
      return;
    }
    // A link does what links do with these keys: it opens elsewhere.
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    this.#proposals.open(false);
    if (!this.#host.mayShow(proposal.entry)) return;
    this.#empty();
    this.#host.show(proposal.entry);
  }

  /** A key is pressed in the field. */
  pressed(event: KeyboardEvent): void {
    // While an input method composes a character, the keys belong to it; Safari tells by 229 of the last one.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#handles(event)) event.preventDefault();
  }

  #handles({ key }: KeyboardEvent): boolean {
    const { active, isShown, list } = this.#proposals;
    switch (key) {
      case 'ArrowDown':
        return this.#proposals.step(1);
      case 'ArrowUp':
        return this.#proposals.step(-1);
      case 'Home':
      case 'End':
        if (active < 0) return false;
        this.#proposals.moveTo(key === 'Home' ? 0 : list.length - 1);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        // Back in the text, no proposal is chosen any more.
        if (active >= 0) this.#proposals.moveTo(-1);
        return false;
      case 'Enter':
        if (active >= 0) this.#host.find(`#proposal-${active}`)?.click();
        else this.send();
        return true;
      case 'Escape':
        if (isShown) this.#proposals.open(false);
        else if (this.#text === '') return false;
        else this.#empty();
        return true;
      default:
        return false;
    }
  }

  get #text(): string {
    return this.#host.field()?.value.trim() ?? '';
  }

  #empty(): void {
    const field = this.#host.field();
    if (field !== null) field.value = '';
    this.#host.started();
    this.#proposals.clear();
  }
}
