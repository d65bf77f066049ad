import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Latest, type Line } from '#client';
import { GuestElement } from '../guest/guest-element.ts';
import { announceError, announceOpen } from '../guest/guest-events.ts';
import { choice } from './choices.ts';
import { searchMessages, type SearchMessages } from './entendu-search.messages.ts';
import { searchStyles } from './entendu-search.styles.ts';
import { find, type Findings } from './find.ts';
import { LiveRegion } from './live-region.ts';

type SearchState =
  | { readonly kind: 'idle' | 'loading' | 'unavailable' }
  | { readonly kind: 'shown' | 'notFound'; readonly findings: Findings };

const PAUSE_MS = 150;
const FEWEST_CHARACTERS = 2;
/** The service refuses longer ones. */
const MOST_CHARACTERS = 512;

/**
 * `<entendu-search>`: a field that finds entries while one types (the combobox of the ARIA Authoring Practices).
 * What the page puts inside it, such as a link, is shown until the field is there and when the service is down.
 *
 * Arrows move through the list, Home and End to its ends, Enter opens the entry, Escape closes the list, then empties the field.
 * Enter without a chosen entry sends the form that the page has put inside, if there is one, else opens the first entry.
 * What was typed into a field of that form before the element was there is taken over.
 *
 * @element entendu-search
 * @attr {string} label - What stands above the field; by default « Chercher dans Entendu ».
 * @attr {string} src - Address of the service; by default where the script came from.
 * @attr {'fr'|'en'} locale - By default what `locale-policy` says, else the nearest `lang`, else French.
 * @attr {'fr-only'|'fr-en'} locale-policy - `fr-only`: never a word of English.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, follows the `color-scheme` of the page.
 * @slot - What is shown until the field is there, and when the service is down: a link, or a form with one field.
 * @fires {CustomEvent<OpenDetail>} entendu-open - An entry is opened; cancel it to open the entry yourself.
 * @fires {CustomEvent<ErrorDetail>} entendu-error - The service cannot be reached, is too slow or refuses.
 * @csspart search - The whole.
 * @csspart label - What stands above the field.
 * @csspart field - The field.
 * @csspart panel - The sheet below the field.
 * @csspart list - The list of what was found.
 * @csspart option - One entry of it.
 * @csspart title - Its title.
 * @csspart kind - Its kind.
 * @csspart excerpt - The passage that was found.
 * @csspart mark - The words that were found.
 * @csspart message - What is said below or instead of the list.
 * @cssproperty --entendu-paper - Background of the sheet.
 * @cssproperty --entendu-panel - Background of the chosen entry.
 * @cssproperty --entendu-field - Background of the field.
 * @cssproperty --entendu-ink - Text.
 * @cssproperty --entendu-quiet - Small text.
 * @cssproperty --entendu-river - Titles and links.
 * @cssproperty --entendu-ochre - The line above the sheet.
 * @cssproperty --entendu-rule - Lines between entries.
 * @cssproperty --entendu-edge - Borders of the field and of the sheet.
 * @cssproperty --entendu-mark - Behind the words that were found.
 * @cssproperty --entendu-focus - The ring around what has the focus.
 * @cssproperty --entendu-layer - The `z-index` of the sheet; by default 100.
 * @cssstate idle - Nothing is asked.
 * @cssstate loading - Waiting for the service.
 * @cssstate shown - Entries were found.
 * @cssstate notFound - None was; the nearest are shown.
 * @cssstate unavailable - The service does not answer.
 */
export class EntenduSearch extends GuestElement {
  static override shadowRootOptions: ShadowRootInit = { ...GuestElement.shadowRootOptions, delegatesFocus: true };
  static override styles = searchStyles;
  static override properties: PropertyDeclarations = { label: {}, state: { state: true }, open: { state: true }, active: { state: true } };

  /** What stands above the field. */
  declare label: string | undefined;
  declare private state: SearchState;
  declare private open: boolean;
  declare private active: number;

  readonly #latest = new Latest();
  readonly #region = new LiveRegion(this);
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.state = { kind: 'idle' };
    this.open = false;
    this.active = -1;
    this.addEventListener('focusout', () => {
      // The focus has not arrived yet where it goes to.
      setTimeout(() => (this.open &&= this.matches(':focus-within')));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
    this.#region.remove();
    this.open = false;
  }

  protected override willUpdate(): void {
    this.showState(this.state.kind);
  }

  protected override firstUpdated(): void {
    const before = this.#ownField;
    const hadFocus = this.querySelector(':focus') !== null;
    this.#field.value = before?.value ?? '';
    if (!hadFocus) return;
    this.#field.focus();
    if (before !== null && before.value !== before.defaultValue) this.#typed();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const messages = searchMessages[this.speech];
    const { state, active } = this;
    const shown = this.open && state.kind !== 'loading' && state.kind !== 'idle';
    return html`<div class="guest" part="search" lang=${this.speech}>
      <label part="label" for="field">${this.label || messages.label}</label>
      <div class="box">
        <input
          id="field"
          part="field"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          inputmode="search"
          maxlength=${MOST_CHARACTERS}
          placeholder=${this.label ? nothing : messages.hint}
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${shown && this.#choices.length > 0}
          aria-activedescendant=${shown && active >= 0 ? `choice-${active}` : nothing}
          @input=${() => this.#typed()}
          @keydown=${(event: KeyboardEvent) => this.#pressed(event)}
          @click=${() => (this.open = true)}
        />
        <div class="sheet panel" part="panel" ?hidden=${!shown}>${this.#panel(messages)}</div>
      </div>
      <slot name="entendu-status"></slot>
    </div>`;
  }

  #panel(messages: SearchMessages): TemplateResult {
    const { state } = this;
    const context = {
      messages,
      active: this.active,
      langOf: this.langOf.bind(this),
      open: (entry: Line, event: Event): void => this.#follow(entry, event),
    };
    const hits = 'findings' in state ? state.findings.hits : [];
    return html`${state.kind === 'notFound' ? html`<p part="message">${this.#summary(messages)}</p>` : nothing}
      <div role="listbox" id="list" part="list" tabindex="-1" aria-label=${messages.results}>
        ${this.#choices.map((entry, at) => choice(entry, hits[at], at, context))}
      </div>
      ${state.kind === 'shown' ? html`<p class="note" part="message">${this.#summary(messages)}</p>` : nothing}
      ${
        state.kind === 'unavailable'
          ? html`<div class="outage" part="message">
              <p>${messages.unavailable}</p>
              ${this.#hasFallback ? html`<slot></slot>` : html`<p><a href=${this.service}>${messages.service}</a></p>`}
            </div>`
          : nothing
      }`;
  }

  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) => (node instanceof Element ? node.slot === '' : node.textContent?.trim() !== ''));
  }

  get #choices(): readonly Line[] {
    const { state } = this;
    if (!('findings' in state)) return [];
    return state.kind === 'shown' ? state.findings.hits.map(({ entry }) => entry) : state.findings.nearest;
  }

  #summary(messages: SearchMessages): string {
    const { state } = this;
    if (state.kind === 'unavailable') return messages.unavailable;
    if (!('findings' in state)) return '';
    const { findings } = state;
    if (state.kind === 'shown') return messages.found(findings.hits.length, findings.total);
    return `${messages.nothing(findings.query)} ${messages.nearest(findings.nearest.length)}`;
  }

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  /** The field of the form that the page has put inside. */
  get #ownField(): HTMLInputElement | null {
    return this.querySelector('form input[name]:not([type=hidden])');
  }

  #forget(): void {
    this.#region.say('', this.speech);
    clearTimeout(this.#pause);
    this.#latest.cancel();
    this.state = { kind: 'idle' };
    this.active = -1;
  }

  #typed(): void {
    const query = this.#field.value.trim();
    clearTimeout(this.#pause);
    this.#latest.cancel();
    this.active = -1;
    this.open = true;
    this.#region.stand();
    if (query.length < FEWEST_CHARACTERS) this.#forget();
    else this.#pause = setTimeout(() => void this.#search(query), PAUSE_MS);
  }

  async #search(query: string): Promise<void> {
    // What was found for the letters before stays in sight until the new answer is there.
    if (!('findings' in this.state)) this.state = { kind: 'loading' };
    const outcome = await this.#latest.ask((signal) => find(query, this.speech, { service: this.service, signal }));
    if (outcome.kind === 'CANCELLED') return;
    if (outcome.kind === 'FAILED') {
      this.state = { kind: 'unavailable' };
      // The page's own form is what is left to ask with.
      if (this.#ownField !== null) this.#ownField.value = query;
      announceError(this, outcome.failure);
    } else {
      this.state = { kind: outcome.result.hits.length > 0 ? 'shown' : 'notFound', findings: outcome.result };
    }
    this.active = -1;
    this.#region.say(this.#summary(searchMessages[this.speech]), this.speech);
  }

  #pressed(event: KeyboardEvent): void {
    // While an input method composes a character, the keys belong to it; Safari tells by 229 of the last one.
    if (event.isComposing || event.keyCode === 229) return;
    const last = this.#choices.length - 1;
    const { active } = this;
    const shown = this.open && last >= 0;
    if (event.key === 'Escape' && this.open && this.state.kind !== 'idle') this.open = false;
    else if (event.key === 'Escape' && this.#field.value !== '') {
      this.#field.value = '';
      this.#forget();
    } else if (event.key === 'ArrowDown' && last >= 0) this.#move(event.altKey ? active : active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp' && last >= 0) this.#move(active > 0 ? active - 1 : last);
    else if (event.key === 'Home' && shown && active >= 0) this.#move(0);
    else if (event.key === 'End' && shown && active >= 0) this.#move(last);
    else if (event.key === 'Enter') {
      if (shown && active >= 0) this.#choose(active);
      else this.#send(this.#field.value.trim());
    } else {
      // Back in the text, no entry is chosen any more.
      if (/^Arrow(Left|Right)$/.test(event.key)) this.active = -1;
      return;
    }
    event.preventDefault();
  }

  #choose(at: number): void {
    this.renderRoot.querySelector<HTMLElement>(`#choice-${at}`)?.click();
  }

  #send(query: string): void {
    const field = this.#ownField;
    if (query === '') return;
    if (field !== null) {
      field.value = query;
      field.form?.requestSubmit();
    } else if ('findings' in this.state && this.state.findings.query === query) {
      if (this.open) this.#choose(0);
      this.open = true;
    } else {
      clearTimeout(this.#pause);
      this.open = true;
      void this.#search(query);
    }
  }

  #move(to: number): void {
    this.open = true;
    this.active = to;
  }

  #follow(entry: Line, event: Event): void {
    if (announceOpen(this, entry)) return;
    event.preventDefault();
    this.open = false;
  }
}
