import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Line, Locale, LocalizedText } from '#client';
import { GuestElement } from '../guest/guest-element.ts';
import { announceError, announceOpen } from '../guest/guest-events.ts';
import { dayOf } from '../term/day.ts';
import type { Reading } from '../term/reading.ts';
import { checkerLink } from './answer-view.ts';
import { announceAnswer } from './chat-events.ts';
import { Conversation } from './conversation.ts';
import { Deeds } from './deeds.ts';
import { chatMessages, type ChatMessages } from './entendu-chat.messages.ts';
import { chatStyles } from './entendu-chat.styles.ts';
import { fallbackOf } from './fallback.ts';
import { Heard } from './heard.ts';
import { OpenedCard } from './opened-card.ts';
import { Openings } from './openings.ts';
import type { Place } from './place.ts';
import { Proposals } from './proposals.ts';
import { questionBox } from './question-box.ts';
import type { Entry, Scene } from './scene.ts';
import { type AskedTurn, MOST_CHARACTERS, stateOf, type Turn } from './turn.ts';
import { TurnList } from './turn-list.ts';
import { turnView } from './turn-view.ts';
import { Typing } from './typing.ts';

/**
 * `<entendu-chat>`: search and chat in one field. Typing shows the nearest questions and entries (the combobox of the ARIA
 * Authoring Practices), Enter asks. Answers are quotes of the base with their citations, which open the entry in place, or the
 * word that the base is silent. The newest question stands first.
 * What the page puts inside it, such as a link, is shown until the field is there and when the service is down.
 *
 * Arrows move through the proposals, Enter takes the chosen one or asks what is typed, Escape closes the list, then empties the
 * field; in an open entry Escape closes it. After Enter the focus stays in the field, and screen readers hear the answer.
 * The conversation is in memory only; each question carries at most ten earlier ones. Ratings are sent when somebody presses for it.
 *
 * @element entendu-chat
 * @attr {string} label - What stands above the field; by default « Posez votre question ».
 * @attr {string} about - The entry that the page is about, such as `term:economie-sociale`: the opening questions are about it.
 * @attr {string} src - Address of the service; by default where the script came from.
 * @attr {'fr'|'en'} locale - By default what `locale-policy` says, else the nearest `lang`, else French. Answers come in the question's language.
 * @attr {'fr-only'|'fr-en'} locale-policy - `fr-only`: never a word of English.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, follows the `color-scheme` of the page.
 * @slot - What is shown until the field is there, and when the service is down: a link.
 * @fires {CustomEvent<AnswerDetail>} entendu-answer - A question is answered: the outcome and the entries quoted, not the question.
 * @fires {CustomEvent<OpenDetail>} entendu-open - An entry, or the checker (kind `CHECKER`), is opened; cancel it to open it yourself.
 * @fires {CustomEvent<ErrorDetail>} entendu-error - The service cannot be reached, is too slow or refuses.
 * @csspart chat - The whole.
 * @csspart label - What stands above the field.
 * @csspart field - The field.
 * @csspart ask - The button beside it.
 * @csspart panel - The sheet below the field.
 * @csspart list - The list of what is proposed.
 * @csspart option - One proposal.
 * @csspart turns - The conversation.
 * @csspart turn - A question with its answer.
 * @csspart question - The question.
 * @csspart answer - The answer.
 * @csspart quote - A quote in it.
 * @csspart number - The number of its citation, a button.
 * @csspart citations - The list of citations.
 * @csspart citation - One citation.
 * @csspart card - An opened entry; its parts are those of `<entendu-term>`.
 * @csspart suggestions - Questions or entries to go on with.
 * @csspart suggestion - One of them.
 * @csspart checker - The link to the checker.
 * @csspart copy - The button that copies an answer.
 * @csspart rating - The buttons that rate it.
 * @csspart message - What is said when there is no answer, and after pressing a button.
 * @cssproperty --entendu-paper - Background.
 * @cssproperty --entendu-panel - Background of the chosen proposal.
 * @cssproperty --entendu-field - Background of the field.
 * @cssproperty --entendu-ink - Text.
 * @cssproperty --entendu-quiet - Small text and connectives.
 * @cssproperty --entendu-river - Links and buttons.
 * @cssproperty --entendu-ochre - The line above, and beside quotes.
 * @cssproperty --entendu-rule - Lines.
 * @cssproperty --entendu-edge - Borders of fields and buttons.
 * @cssproperty --entendu-focus - The ring around what has the focus.
 * @cssproperty --entendu-layer - The `z-index` of the proposals; by default 100.
 * @cssstate idle - Nothing is asked: opening questions are offered.
 * @cssstate loading - Waiting for the service.
 * @cssstate shown - The last question is answered.
 * @cssstate notFound - The base does not answer it.
 * @cssstate unavailable - The service does not answer, or refuses.
 */
export class EntenduChat extends GuestElement {
  static override styles = chatStyles;
  static override properties: PropertyDeclarations = { label: {}, about: {}, problem: { state: true } };

  /** What stands above the field. */
  declare label: string | undefined;
  /** The entry that the page is about. */
  declare about: string | undefined;
  /** What is wrong with the question in the field. */
  declare private problem: string;

  readonly #heard = new Heard(this);
  readonly #list = new TurnList();
  readonly #openings: Openings;
  readonly #proposals: Proposals;
  readonly #conversation: Conversation;
  readonly #card: OpenedCard;
  readonly #typing: Typing;
  readonly #deeds: Deeds;

  constructor() {
    super();
    this.problem = '';
    const where = (): Place => ({ service: this.service, language: this.#language });
    const requestUpdate = (): void => this.requestUpdate();
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const focused = (): Element | null => this.shadowRoot?.activeElement ?? null;
    const updated = (): Promise<unknown> => this.updateComplete;
    const admits = (text: LocalizedText): boolean => this.admits(text);
    this.#openings = new Openings({
      where,
      requestUpdate,
      admits,
      failed: (failure) => announceError(this, failure),
      hasFocus: () => focused()?.closest('.outage') != null,
      focus: () => this.focus(),
    });
    this.#proposals = new Proposals({ where, requestUpdate, admits, proposed: (count) => this.#deeds.say(this.#messages.offered(count)) });
    this.#card = new OpenedCard({ where, requestUpdate, find, updated, reading: () => this.#reading });
    this.#conversation = new Conversation({
      where,
      changed: requestUpdate,
      ended: (turn) => this.#ended(turn),
      rated: (noted) => this.#deeds.say(noted ? this.#messages.rated : this.#messages.notNoted),
    });
    const messages = (): ChatMessages => this.#messages;
    const place = { find, focused, updated, admits, messages, language: () => this.#language };
    this.#deeds = new Deeds({ ...place, conversation: this.#conversation, card: this.#card, heard: this.#heard });
    const typingHost = {
      find,
      field: () => this.#field,
      ask: (question: string) => void this.#conversation.ask(question),
      show: (entry: Line) => this.#show(entry),
      mayShow: (entry: Line) => announceOpen(this, entry),
      tooLong: (length: number) => this.#complain(length),
      started: () => this.#start(),
    };
    this.#typing = new Typing(typingHost, this.#proposals);
    this.addEventListener('focusout', () => {
      // The focus has not arrived yet where it goes to.
      setTimeout(() => this.#proposals.isShown && !this.matches(':focus-within') && this.#proposals.open(false));
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#heard.stand();
    this.#conversation.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#openings.stop();
    this.#proposals.clear();
    this.#conversation.stop();
    this.#card.stop();
    this.#heard.remove();
  }

  /** The focus of the element is that of its field. */
  override focus(options?: FocusOptions): void {
    this.#field?.focus(options);
  }

  protected override willUpdate(): void {
    const state = stateOf(this.#conversation.turns.at(-1));
    this.showState(state === 'idle' && this.#openings.isDown ? 'unavailable' : state);
    if (this.isConnected) this.#openings.follow(this.about);
  }

  protected override firstUpdated(): void {
    this.#heard.stand();
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('.turns');
    const scene = this.#scene;
    const view = (turn: Turn): TemplateResult => turnView(turn, scene, fallbackOf(this, this.service, scene.messages));
    if (list !== null) this.#list.show(list, this.#conversation.turns, view);
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const scene = this.#scene;
    const { messages } = scene;
    const { turns } = this.#conversation;
    const label = this.label || messages.label;
    const box = { label, proposals: this.#proposals, problem: this.problem, typing: this.#typing };
    return html`<div
      class="guest sheet chat"
      part="chat"
      role="group"
      lang=${this.speech}
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => this.#deeds.escape(event)}
    >
      ${questionBox(box, scene)} ${turns.length === 0 ? this.#openings.render(scene, fallbackOf(this, this.service, messages)) : nothing}
      <ol class="turns" part="turns" aria-label=${messages.conversation} ?hidden=${turns.length === 0}></ol>
      <div class="foot">
        ${checkerLink(scene, 'note')}
        ${
          turns.length === 0
            ? nothing
            : html`<button type="button" part="restart" @click=${() => this.#restart()}>${messages.restart}</button>`
        }
      </div>
      <slot name="entendu-status"></slot>
    </div>`;
  }

  get #language(): Locale {
    return this.speech === 'en' ? 'EN' : 'FR';
  }

  get #messages(): ChatMessages {
    return chatMessages[this.speech];
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #reading(): Omit<Reading, 'messages'> {
    return {
      locale: this.speech,
      today: dayOf(new Date()),
      langOf: (text) => this.langOf(text),
      admits: (text) => this.admits(text),
      open: (entry, event) => announceOpen(this, entry) || event.preventDefault(),
    };
  }

  get #scene(): Scene {
    return {
      messages: this.#messages,
      speech: this.speech,
      service: this.service,
      langOf: ({ locale }, around = this.speech) => (locale.toLowerCase() === around ? undefined : locale.toLowerCase()),
      admits: (text) => this.admits(text),
      card: this.#card,
      toggle: (place, entry, event) => this.#toggle(place, entry, event),
      choose: ({ question }) => this.#choose(question),
      show: (entry) => announceOpen(this, entry) && this.#show(entry),
      retry: ({ id }) => this.#conversation.retry(id),
      copy: (turn) => void this.#deeds.copy(turn),
      rate: (turn, rating) => void this.#deeds.rate(turn, rating),
      chooseReason: ({ id }, isOpen) => this.#conversation.change(id, { rating: { kind: isOpen ? 'choosing' : 'none' } }),
      openChecker: (url, event) => announceOpen(this, { kind: 'CHECKER', slug: '', url }) || event.preventDefault(),
    };
  }

  #start(): void {
    this.problem = '';
    this.#heard.forget();
  }

  #complain(length: number): void {
    this.problem = this.#messages.tooLong(length, MOST_CHARACTERS);
    this.#deeds.say(this.problem);
  }

  #choose({ text, locale }: LocalizedText): void {
    const id = this.#conversation.ask(text, locale.toLowerCase());
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#question-${id}`)?.focus());
  }

  #toggle(place: string, entry: Entry, event: MouseEvent): void {
    // A link does what links do with these keys: it opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const opener = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
    if (this.#card.isAt(place) || announceOpen(this, entry)) this.#card.toggle(place, entry, opener);
  }

  #show(entry: Line): void {
    const opener = this.shadowRoot?.activeElement;
    const id = this.#conversation.show(entry);
    this.#card.toggle(String(id), entry, opener instanceof HTMLElement ? opener : undefined);
  }

  #ended(turn: AskedTurn): void {
    void this.#deeds.tell(turn);
    if (turn.state.kind === 'answered') announceAnswer(this, turn.state.answer);
    if (turn.state.kind === 'failed') announceError(this, turn.state.failure);
  }

  #restart(): void {
    this.#conversation.clear();
    this.#card.forget();
    this.#start();
    this.focus();
    this.#deeds.say(this.#messages.restarted);
  }
}
