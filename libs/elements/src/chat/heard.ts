import type { LocalizedText } from '#client';
import { words } from '../term/wording.ts';

/** Something to be heard: texts, each in its language. */
export type Utterance = readonly LocalizedText[];

/**
 * The places where screen readers hear what happens: a log for answers and a status for small things. They stand in the page
 * itself, inside the element: announcements from within shadow roots are not heard everywhere. The log holds the newest answer
 * only, so that none is read twice.
 */
export class Heard {
  readonly #owner: HTMLElement;
  #log: HTMLElement | undefined;
  #status: HTMLElement | undefined;

  constructor(owner: HTMLElement) {
    this.#owner = owner;
  }

  /** Makes the places: readers hear only what is written into one that they know already. */
  stand(): void {
    this.#log ??= this.#place('log');
    this.#status ??= this.#place('status');
  }

  /** Tells an answer. */
  tell(utterance: Utterance): void {
    const told = utterance.map(({ text, locale }) => {
      const line = document.createElement('div');
      line.lang = locale.toLowerCase();
      line.textContent = words(text);
      return line;
    });
    this.#log?.replaceChildren(...told);
    this.#status?.replaceChildren();
  }

  /** Says something small. */
  say(text: string, lang: string): void {
    if (this.#status === undefined) return;
    this.#status.lang = lang;
    this.#status.textContent = text;
  }

  /** Takes back what was told and said. */
  forget(): void {
    this.#log?.replaceChildren();
    this.#status?.replaceChildren();
  }

  /** Takes the places away again. */
  remove(): void {
    this.#log?.remove();
    this.#status?.remove();
    this.#log = undefined;
    this.#status = undefined;
  }

  #place(role: 'log' | 'status'): HTMLElement {
    const place = document.createElement('div');
    place.slot = 'entendu-status';
    place.setAttribute('role', role);
    place.setAttribute('aria-live', 'polite');
    this.#owner.append(place);
    return place;
  }
}
