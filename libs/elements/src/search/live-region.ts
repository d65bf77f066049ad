/**
 * A place where screen readers hear what happens. It stands in the page itself, inside the element:
 * announcements from within shadow roots are not heard everywhere.
 */
export class LiveRegion {
  readonly #owner: Element;
  #region: HTMLElement | undefined;

  constructor(owner: Element) {
    this.#owner = owner;
  }

  /** Makes the place: readers hear only what is written into one that they know already. */
  stand(): void {
    if (this.#region !== undefined) return;
    this.#region = document.createElement('div');
    this.#region.slot = 'entendu-status';
    this.#region.setAttribute('role', 'status');
    this.#owner.append(this.#region);
  }

  /** Says something, or with an empty text takes back what was said. */
  say(text: string, lang: string): void {
    if (this.#region === undefined) return;
    this.#region.lang = lang;
    this.#region.textContent = text;
  }

  /** Takes the place away again. */
  remove(): void {
    this.#region?.remove();
    this.#region = undefined;
  }
}
