import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Card, ENTRY, Latest, type Line, NAMED, type Outcome, send } from '#client';
import { GuestElement } from '../guest/guest-element.ts';
import { announceError, announceOpen } from '../guest/guest-events.ts';
import { card } from './card.ts';
import { dayOf } from './day.ts';
import { termMessages, type TermMessages } from './entendu-term.messages.ts';
import { termStyles } from './entendu-term.styles.ts';
import { wording } from './wording.ts';
import type { Reading } from './reading.ts';

type TermState =
  | { readonly kind: 'loading' | 'notFound' }
  | { readonly kind: 'unavailable'; readonly retrying?: boolean }
  | { readonly kind: 'shown'; readonly entry: Card; readonly readings: readonly Card[] }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Card[] };

/**
 * `<entendu-term>`: the card of one entry, with its definition, who agreed to it, and on demand what backs it.
 * What the page puts inside it, such as a link, is shown until the card is there and when the service is down.
 *
 * @element entendu-term
 * @attr {string} slug - The term, by its slug.
 * @attr {string} name - Or any entry, by a name, an acronym or another label that it bears. Several meanings are offered to choose from.
 * @attr {string} src - Address of the service; by default where the script came from.
 * @attr {'fr'|'en'} locale - By default what `locale-policy` says, else the nearest `lang`, else French.
 * @attr {'fr-only'|'fr-en'} locale-policy - `fr-only`: never a word of English.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, follows the `color-scheme` of the page.
 * @slot - What is shown until the card is there: a link.
 * @fires {CustomEvent<OpenDetail>} entendu-open - A link to an entry is followed; cancel it to open the entry yourself.
 * @fires {CustomEvent<ErrorDetail>} entendu-error - The service cannot be reached, is too slow or refuses.
 * @csspart card - The whole.
 * @csspart headword - The title with its acronym.
 * @csspart acronym - The acronym.
 * @csspart labels - Other names.
 * @csspart lifetime - From when to when a structure existed.
 * @csspart definition - The definition or summary.
 * @csspart agreement - Who agreed, with the seal.
 * @csspart seal - The drawn seal.
 * @csspart evidence - The disclosure with notes, facts and sources.
 * @csspart summary - Its button.
 * @csspart claim - One fact.
 * @csspart sources - The sources of a fact.
 * @csspart link - The link to the entry's page.
 * @csspart message - What is said when there is no card.
 * @cssproperty --entendu-paper - Background.
 * @cssproperty --entendu-ink - Text.
 * @cssproperty --entendu-quiet - Small text.
 * @cssproperty --entendu-river - Links, buttons, seal.
 * @cssproperty --entendu-ochre - The line above.
 * @cssproperty --entendu-rule - Lines.
 * @cssproperty --entendu-focus - The ring around what has the focus.
 * @cssstate loading - Waiting for the service.
 * @cssstate shown - The card is there.
 * @cssstate ambiguous - Several entries bear the name.
 * @cssstate notFound - No entry bears the name.
 * @cssstate unavailable - The service does not answer.
 */
export class EntenduTerm extends GuestElement {
  static override styles = termStyles;
  static override properties: PropertyDeclarations = { slug: {}, name: {}, state: { state: true } };

  /** Slug of a term. */
  declare slug: string | undefined;
  /** A name that entries bear. */
  declare name: string | undefined;
  declare private state: TermState;

  readonly #latest = new Latest();
  /** What the state answers: it is asked again only when this changes. */
  #asked = '';
  #focus: string | undefined;

  constructor() {
    super();
    this.state = { kind: 'loading' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest.cancel();
    if (this.state.kind === 'loading' || this.state.kind === 'unavailable') this.#asked = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const question = JSON.stringify([this.service, this.speech, this.slug, this.name]);
    if (this.isConnected && question !== this.#asked) {
      this.#asked = question;
      this.state = { kind: 'loading' };
      void this.#load();
    }
    this.showState(this.state.kind);
    // A reader who has the focus in what is about to go must not lose it.
    if (changed.has('state') && this.matches(':focus-within') && this.state.kind === 'shown') this.#focus ??= '.headword a';
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  async #load(): Promise<void> {
    const outcome = await this.#latest.ask((signal) => this.#find(signal));
    if (outcome.kind === 'CANCELLED') return;
    if (outcome.kind === 'FAILED') {
      // What no entry can be called is a name that no entry bears.
      const isNoName = 'code' in outcome.failure && outcome.failure.code === 'BAD_USER_INPUT';
      this.state = { kind: isNoName ? 'notFound' : 'unavailable' };
      announceError(this, outcome.failure);
      return;
    }
    const [entry, ...more] = outcome.result;
    if (entry === undefined) this.state = { kind: 'notFound' };
    else if (more.length > 0) this.state = { kind: 'ambiguous', readings: outcome.result };
    else this.state = { kind: 'shown', entry, readings: [] };
  }

  async #find(signal: AbortSignal): Promise<Outcome<readonly Card[]>> {
    const address = { service: this.service, signal };
    const locale = this.speech === 'en' ? 'EN' : 'FR';
    if (this.slug) {
      const outcome = await send(ENTRY, { kind: 'TERM', slug: this.slug, locale }, address);
      if (outcome.kind !== 'ANSWERED') return outcome;
      return { kind: 'ANSWERED', result: outcome.result.entry === null ? [] : [outcome.result.entry] };
    }
    if (!this.name) return { kind: 'ANSWERED', result: [] };
    const outcome = await send(NAMED, { label: this.name, locale }, address);
    return outcome.kind === 'ANSWERED' ? { kind: 'ANSWERED', result: outcome.result.entriesNamed } : outcome;
  }

  protected override render(): TemplateResult {
    const { state } = this;
    const messages = termMessages[this.speech];
    const asked = this.slug || this.name || '';
    switch (state.kind) {
      case 'loading':
        return html`${this.#fallback(html`<p class="guest" lang=${this.speech}>${messages.loading}</p>`)}`;
      case 'shown':
        return this.#frame(
          html`${card(state.entry, this.#reading(messages))}
          ${
            state.readings.length === 0
              ? ''
              : html`<button type="button" @click=${() => this.#offer(state.readings)}>${messages.otherReadings(asked)}</button>`
          }`,
        );
      case 'ambiguous':
        return this.#frame(
          html`<p id="headword">${messages.ambiguous(asked)}</p>
            <ul class="list">
              ${state.readings.map((entry) => this.#choice(entry, state.readings))}
            </ul>`,
        );
      case 'notFound':
        return this.#message(messages, asked && html`<p>${messages.notFound(asked)}</p>`);
      case 'unavailable':
        return this.#message(
          messages,
          html`<p>${state.retrying ? messages.loading : messages.unavailable}</p>
            <button type="button" @click=${() => this.#retry()}>${messages.retry}</button>`,
        );
    }
  }

  #frame(content: TemplateResult): TemplateResult {
    return html`<article class="guest sheet card" part="card" lang=${this.speech} aria-labelledby="headword">${content}</article>`;
  }

  /** What the page has put inside, or else what is given here. */
  #fallback(otherwise: TemplateResult): TemplateResult {
    return this.textContent?.trim() === '' ? otherwise : html`<slot></slot>`;
  }

  #message(messages: TermMessages, content: TemplateResult | string): TemplateResult {
    const link = html`<p class="guest" lang=${this.speech}><a href=${this.service}>${messages.service}</a></p>`;
    return html`${this.#fallback(link)}
      <div class="guest plain" part="message" lang=${this.speech} role="status">${content}</div>`;
  }

  #choice(entry: Card, readings: readonly Card[]): TemplateResult {
    return html`<li>
      <button type="button" @click=${() => this.#choose(entry, readings)}>
        ${wording(entry.title, this.#reading(termMessages[this.speech]))}
      </button>
      <p class="note">${wording(entry.summary, this.#reading(termMessages[this.speech]))}</p>
    </li>`;
  }

  #reading(messages: TermMessages): Reading {
    return {
      locale: this.speech,
      messages,
      today: dayOf(new Date()),
      langOf: (text) => this.langOf(text),
      admits: (text) => this.admits(text),
      open: (entry, event) => this.#open(entry, event),
    };
  }

  #choose(entry: Card, readings: readonly Card[]): void {
    this.#focus = '.headword a';
    this.state = { kind: 'shown', entry, readings };
  }

  #offer(readings: readonly Card[]): void {
    this.#focus = '.list button';
    this.state = { kind: 'ambiguous', readings };
  }

  #retry(): void {
    // The button stays where it is, and the focus on it.
    this.state = { kind: 'unavailable', retrying: true };
    void this.#load();
  }

  #open(entry: Card | Line, event: Event): void {
    if (!announceOpen(this, entry)) event.preventDefault();
  }
}
