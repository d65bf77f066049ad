import type { LocalizedText } from '#client';
import { ONLY_FRENCH } from './answer-view.ts';
import type { Conversation } from './conversation.ts';
import { copied } from './copied.ts';
import type { ChatMessages } from './entendu-chat.messages.ts';
import type { Heard } from './heard.ts';
import type { OpenedCard } from './opened-card.ts';
import type { AskedTurn, Rating } from './turn.ts';
import { failureText } from './turn-view.ts';
import { utteranceOf } from './utterance.ts';

/** What the deeds need of the element in which they are done. */
export interface DeedsHost {
  readonly conversation: Conversation;
  readonly card: OpenedCard;
  readonly heard: Heard;
  readonly messages: () => ChatMessages;
  readonly language: () => LocalizedText['locale'];
  readonly admits: (text: LocalizedText) => boolean;
  readonly find: (selector: string) => HTMLElement | null;
  /** What has the focus inside the element. */
  readonly focused: () => Element | null;
  /** Settled when what was asked to be shown is shown. */
  readonly updated: () => Promise<unknown>;
}

/** What happens when an answer comes or a button below one is pressed: what is heard of it, and where the focus is. */
export class Deeds {
  readonly #host: DeedsHost;

  constructor(host: DeedsHost) {
    this.#host = host;
  }

  /** Tells how a question ended. The focus is not lost with a button that goes. */
  async tell({ id, state }: AskedTurn): Promise<void> {
    const { heard, find, focused, updated, admits } = this.#host;
    const hadFocus = focused()?.closest(`#turn-${id}`) != null;
    const messages = this.#host.messages();
    const locale = this.#host.language();
    await updated();
    if (state.kind === 'failed') heard.tell([{ text: failureText(state.failure, messages), locale }]);
    if (state.kind === 'answered') {
      const isForeign = !admits({ text: '', locale: state.answer.locale });
      heard.tell(isForeign ? [{ text: ONLY_FRENCH, locale: 'FR' }] : utteranceOf(state.answer, messages, locale));
    }
    if (hadFocus && focused() === null) find(`#question-${id}`)?.focus();
    this.#reveal(id);
  }

  /** Sends a rating; the focus goes to what is said of it. */
  async rate({ id }: AskedTurn, rating: Rating): Promise<void> {
    const { conversation, find, updated } = this.#host;
    void conversation.rate(id, rating);
    await updated();
    find(`#turn-${id} p.rating`)?.focus();
  }

  /** Copies an answer or, where the page may not, shows what to copy. */
  async copy({ id, question, state }: AskedTurn): Promise<void> {
    if (state.kind !== 'answered') return;
    const { conversation, find, updated } = this.#host;
    const messages = this.#host.messages();
    const isDone = await write(copied(question, state.answer, messages));
    conversation.change(id, { copy: isDone ? 'copied' : 'manual' });
    this.say(isDone ? messages.copied : messages.copyByHand);
    await updated();
    const byHand = isDone ? null : find(`#turn-${id} textarea`);
    if (byHand instanceof HTMLTextAreaElement) byHand.select();
  }

  /** Closes what is open around the focus: an entry, or the reasons of a rating. */
  escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
    const { card, conversation } = this.#host;
    const turn = event.target.closest('.turn');
    const isRating = event.target.closest('.rating, .reasons') !== null && turn?.querySelector('.reasons') != null;
    if (turn === null || (!isRating && !card.close())) return;
    event.preventDefault();
    if (!isRating) return;
    turn.querySelector<HTMLElement>('.rating [aria-expanded]')?.focus();
    conversation.change(Number(turn.id.slice('turn-'.length)), { rating: { kind: 'none' } });
  }

  /** Says something small. */
  say(text: string): void {
    this.#host.heard.say(text, this.#host.language().toLowerCase());
  }

  /** Brings the field to the top of the window when what was asked there is answered out of sight. */
  #reveal(id: number): void {
    const { find, focused } = this.#host;
    const top = find(`#turn-${id}`)?.getBoundingClientRect().top ?? 0;
    if (top < innerHeight * 0.7 || focused()?.id !== 'field') return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    find('label')?.scrollIntoView({ block: 'start', behavior });
  }
}

/** Writes to the clipboard; false where the page may not. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is no clipboard on pages that were not fetched over a safe connection.
    return false;
  }
}
