import { html, nothing, type TemplateResult } from 'lit';
import { type Card, ENTRY, type EntryKind, Latest, send } from '#client';
import { card } from '../term/card.ts';
import { termMessages } from '../term/entendu-term.messages.ts';
import type { Reading } from '../term/reading.ts';
import type { ChatMessages } from './entendu-chat.messages.ts';
import type { Place } from './place.ts';

/** What an opened card needs of the element that shows it. */
export interface CardHost {
  where(): Place;
  requestUpdate(): void;
  /** Settled when what was asked to be shown is shown. */
  updated(): Promise<unknown>;
  find(selector: string): HTMLElement | null;
  reading(): Omit<Reading, 'messages'>;
}

type CardState = { readonly kind: 'loading' | 'gone' | 'unavailable' } | { readonly kind: 'shown'; readonly entry: Card };

interface Address {
  readonly kind: EntryKind;
  readonly slug: string;
}

/** The one card that is open in a conversation: where it stands, and who opened it. */
export class OpenedCard {
  readonly #host: CardHost;
  readonly #latest = new Latest();
  #place = '';
  #entry: Address | undefined;
  #opener: HTMLElement | undefined;
  #state: CardState = { kind: 'loading' };

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** Whether it stands at that place. */
  isAt(place: string): boolean {
    return this.#place === place;
  }

  /** Opens the card of an entry at a place, or closes it when it is open there. The focus goes into it, and later back. */
  toggle(place: string, entry: Address, opener: HTMLElement | undefined): void {
    if (this.isAt(place)) {
      this.close();
      return;
    }
    this.#place = place;
    this.#entry = entry;
    this.#opener = opener;
    void this.#load();
    void this.#host.updated().then(() => this.#host.find('.card')?.focus());
  }

  /** Closes it; the focus goes back to what opened it. True if one was open. */
  close(): boolean {
    if (this.#place === '') return false;
    const opener = this.#opener;
    const place = this.#place;
    this.#latest.cancel();
    this.#place = '';
    this.#host.requestUpdate();
    const focusBack = (): void => (opener?.isConnected === true ? opener : this.#host.find(`[aria-controls='card-${place}']`))?.focus();
    void this.#host.updated().then(focusBack);
    return true;
  }

  /** Forgets it, and leaves the focus alone. */
  forget(): void {
    this.#latest.cancel();
    this.#place = '';
  }

  /** Drops the request under way; a card that is there stays. */
  stop(): void {
    if (this.#state.kind === 'loading') this.forget();
  }

  /** The card, if it stands at that place. */
  render(place: string, messages: ChatMessages): TemplateResult | typeof nothing {
    if (!this.isAt(place)) return nothing;
    const state = this.#state;
    return html`<article
      class="card"
      part="card"
      id="card-${place}"
      tabindex="-1"
      aria-labelledby=${state.kind === 'shown' ? 'headword' : 'card-message'}
      aria-busy=${state.kind === 'loading'}
    >
      ${this.#content(state, messages)}
      <p class="tools"><button type="button" @click=${() => this.close()}>${messages.closeCard}</button></p>
    </article>`;
  }

  #content(state: CardState, messages: ChatMessages): TemplateResult {
    if (state.kind === 'shown') {
      const reading = this.#host.reading();
      return card(state.entry, { ...reading, messages: termMessages[reading.locale] });
    }
    const message = { loading: messages.loading, gone: messages.gone, unavailable: messages.unavailable }[state.kind];
    return html`<p id="card-message">${message}</p>
      ${state.kind === 'unavailable' ? html`<button type="button" @click=${() => this.#retry()}>${messages.retry}</button>` : nothing}`;
  }

  #retry(): void {
    // The button goes: the focus must not go with it.
    this.#host.find('.card')?.focus();
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#state = { kind: 'loading' };
    this.#host.requestUpdate();
    const { kind = 'TERM', slug = '' } = this.#entry ?? {};
    const { service, language: locale } = this.#host.where();
    const outcome = await this.#latest.ask((signal) => send(ENTRY, { kind, slug, locale }, { service, signal }));
    if (outcome.kind === 'CANCELLED') return;
    if (outcome.kind === 'FAILED') this.#state = { kind: 'unavailable' };
    else this.#state = outcome.result.entry === null ? { kind: 'gone' } : { kind: 'shown', entry: outcome.result.entry };
    this.#host.requestUpdate();
  }
}
