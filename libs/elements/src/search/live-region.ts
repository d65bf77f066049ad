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

  /** Says something once the reader has had time to hear the keys. */
  say(text: string, lang: string): void {
    if (this.#region === undefined) {
      this.#region = document.createElement('div');
      this.#region.slot = 'entendu-status';
      this.#region.setAttribute('role', 'status');
      this.#owner.append(this.#region);
    }
    this.#region.lang = lang;
    this.#region.textContent = text;
  }

  /** Takes the place away again. */
  remove(): void {
    this.#region?.remove();
    this.#region = undefined;
  }
}
