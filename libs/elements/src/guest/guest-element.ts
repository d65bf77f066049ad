import { type PropertyDeclarations, type PropertyValues, ReactiveElement, render, type TemplateResult } from 'lit';
import type { Locale } from '#domain';
import type { LocalizedText } from '#client';
import { announceError } from './guest-events.ts';
import { guestLocale, langAround } from './guest-locale.ts';
import { serviceUrl } from './service-url.ts';

/**
 * What all the elements have in common: they are guests in somebody else's page.
 * They never throw into it, and what the page has put inside them stays visible until there is something to show.
 */
export abstract class GuestElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    src: {},
    locale: {},
    localePolicy: { attribute: 'locale-policy' },
    theme: { reflect: true },
  };

  /** Address of the service; by default where the script came from. */
  declare src: string | undefined;
  /** `fr` or `en`; by default what `locale-policy` says, else the nearest `lang`, else French. */
  declare locale: string | undefined;
  /** `fr-only`: never a word of English. `fr-en`: both. */
  declare localePolicy: string | undefined;
  /** `auto` (what the page's `color-scheme` says), `light` or `dark`. */
  declare theme: string | undefined;

  readonly #internals = this.attachInternals();
  #surroundings: string | undefined;

  override connectedCallback(): void {
    this.#surroundings = langAround(this);
    super.connectedCallback();
    this.requestUpdate();
  }

  /** The language in which the element speaks. */
  protected get speech(): Locale {
    return guestLocale({ locale: this.locale, localePolicy: this.localePolicy, surroundings: this.#surroundings });
  }

  /** The service to ask. */
  protected get service(): string {
    return serviceUrl(this.src);
  }

  /** The `lang` that a text needs: none when it is in the language of the element. */
  protected langOf({ locale }: LocalizedText): string | undefined {
    const lang = locale.toLowerCase();
    return lang === this.speech ? undefined : lang;
  }

  /** Whether the page wants to see texts of that language. */
  protected admits({ locale }: LocalizedText): boolean {
    return this.localePolicy !== 'fr-only' || locale === 'FR';
  }

  /** Shows the state to assistive technology and to style sheets, as `:state(loading)`. */
  protected showState(state: string): void {
    const { states } = this.#internals;
    if (states.has(state)) return;
    states.clear();
    states.add(state);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  /** What the element shows. */
  protected abstract render(): TemplateResult;

  // All that is needed of LitElement, and lighter.
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.render(), this.renderRoot);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      // Thrown here, it would be an unhandled rejection in the host page.
      announceError(this, { kind: 'FAULT' });
    }
  }
}
