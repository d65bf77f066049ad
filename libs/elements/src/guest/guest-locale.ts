import type { Locale } from '#domain';

/** What decides the language of an element. */
export interface LocaleWishes {
  /** The attribute `locale`. */
  readonly locale?: string | null | undefined;
  /** The attribute `locale-policy`. */
  readonly localePolicy?: string | null | undefined;
  /** The `lang` of the nearest ancestor that has one. */
  readonly surroundings?: string | null | undefined;
}

/** Chooses the language: French only where the policy says so, else the attribute, else the surroundings, else French. */
export function guestLocale({ locale, localePolicy, surroundings }: LocaleWishes): Locale {
  if (localePolicy === 'fr-only') return 'fr';
  return (locale || surroundings || 'fr').toLowerCase().split('-')[0] === 'en' ? 'en' : 'fr';
}

/** The `lang` of the nearest ancestor that has one, through shadow roots. */
export function langAround(element: Element): string | undefined {
  const holder = element.closest('[lang]');
  if (holder !== null) return holder.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langAround(root.host) : undefined;
}
