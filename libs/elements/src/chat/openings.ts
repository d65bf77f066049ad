import { html, type TemplateResult } from 'lit';
import { type Failure, Latest, type LocalizedText, OPENINGS, send, type Suggestion } from '#client';
import { entryNamed } from './about.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import { choices } from './suggestion-list.ts';
import { failureText } from './turn-view.ts';

/** What the beginning of a conversation needs of the element that shows it. */
export interface OpeningsHost {
  where(): Place;
  requestUpdate(): void;
  admits(text: LocalizedText): boolean;
  failed(failure: Failure): void;
  /** Whether the focus is in the message that is about to go. */
  hasFocus(): boolean;
  focus(): void;
}

/** What stands there before anything is asked: questions to begin with or, when the service is down, that it is. */
export class Openings {
  readonly #host: OpeningsHost;
  readonly #latest = new Latest();
  #questions: readonly Suggestion[] = [];
  #outage: Failure | undefined;
  /** What the questions answer: they are fetched again only when this changes. */
  #key = '';
  #about: string | undefined;

  constructor(host: OpeningsHost) {
    this.#host = host;
  }

  /** Whether the service could not be reached. */
  get isDown(): boolean {
    return this.#outage !== undefined;
  }

  /** Fetches the questions about an entry or anything, unless they are there. */
  follow(about: string | undefined): void {
    const key = JSON.stringify([this.#host.where(), about]);
    if (key === this.#key) return;
    this.#key = key;
    this.#about = about;
    void this.#load();
  }

  /** Drops the request under way; the next one to follow is made again. */
  stop(): void {
    this.#latest.cancel();
    if (this.#questions.length === 0) this.#key = '';
  }

  /** The questions as buttons, or the outage with a way to try again. */
  render(scene: Scene, fallback: TemplateResult): TemplateResult {
    const { messages } = scene;
    if (this.#outage === undefined) {
      return html`<p class="intro">${messages.promise}</p>
        ${choices(messages.openings, this.#questions, scene, scene.choose)}`;
    }
    return html`<div class="outage intro" part="message">
      <p>${failureText(this.#outage, messages)}</p>
      ${fallback}
      <button type="button" @click=${() => void this.#load()}>${messages.retry}</button>
    </div>`;
  }

  async #load(): Promise<void> {
    const { service, language: locale } = this.#host.where();
    const variables = { about: entryNamed(this.#about), locale };
    const outcome = await this.#latest.ask((signal) => send(OPENINGS, variables, { service, signal }));
    if (outcome.kind === 'CANCELLED') return;
    const hadFocus = this.#host.hasFocus();
    this.#outage = outcome.kind === 'FAILED' ? outcome.failure : undefined;
    if (outcome.kind === 'FAILED') this.#host.failed(outcome.failure);
    else this.#questions = outcome.result.openingQuestions.filter(({ question }) => this.#host.admits(question));
    this.#host.requestUpdate();
    if (hadFocus && !this.isDown) this.#host.focus();
  }
}
