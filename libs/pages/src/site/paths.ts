import { ENTRY_KINDS, ENTRY_SEGMENTS, type EntryKind, type Locale, entryPath } from '#domain';

/** The path of the home page. */
export function homePath(locale: Locale): string {
  return locale === 'fr' ? '/' : '/en';
}

/** The path of the list of a kind. */
export function listPath(kind: EntryKind, locale: Locale): string {
  return `/${locale}/${ENTRY_SEGMENTS[kind][locale]}`;
}

/** The path to which a search is posted. */
export function searchPath(locale: Locale): string {
  return locale === 'fr' ? '/fr/recherche' : '/en/search';
}

/** The path of the page that checks a project. */
export function eligibilityPath(locale: Locale): string {
  return locale === 'fr' ? '/fr/admissibilite' : '/en/eligibility';
}

/** The pages that show the whole base from one side. */
export const OVERVIEWS = ['themes', 'definitions', 'sources'] as const;

/** The name of such a page. */
export type Overview = (typeof OVERVIEWS)[number];

/** The path of a page that shows the whole base from one side. */
export function overviewPath(overview: Overview, locale: Locale): string {
  return `/${locale}/${overview}`;
}

/** The same page in both languages, as paths. */
export type Alternates = Readonly<Record<Locale, string>>;

/** A path in both languages. */
export function inBoth(pathIn: (locale: Locale) => string): Alternates {
  return { fr: pathIn('fr'), en: pathIn('en') };
}

/** The paths of the list of a kind in both languages. */
export function listAlternates(kind: EntryKind): Alternates {
  return inBoth((locale) => listPath(kind, locale));
}

/** The paths of a page that shows the whole base from one side, in both languages. */
export function overviewAlternates(overview: Overview): Alternates {
  return inBoth((locale) => overviewPath(overview, locale));
}

/** The paths of an entry's page in both languages. */
export function entryAlternates(kind: EntryKind, slug: string): Alternates {
  return inBoth((locale) => entryPath(kind, slug, locale));
}

/** The paths of the page of all the revisions of an entry in both languages. */
export function revisionsAlternates(kind: EntryKind, slug: string): Alternates {
  const entry = entryAlternates(kind, slug);
  return { fr: `${entry.fr}/revisions`, en: `${entry.en}/revisions` };
}

/** The paths of the page of one revision of an entry in both languages. */
export function revisionAlternates(kind: EntryKind, slug: string, number: number): Alternates {
  const revisions = revisionsAlternates(kind, slug);
  return { fr: `${revisions.fr}/${number}`, en: `${revisions.en}/${number}` };
}

/** The path under which two revisions of an entry are compared. */
export function comparisonPath(kind: EntryKind, slug: string, locale: Locale, { from, to }: { from: number; to: number }): string {
  return `${revisionsAlternates(kind, slug)[locale]}?from=${from}&to=${to}#difference`;
}

/** The address of an entry's revisions, or of one of them. */
export interface HistoryAddress {
  readonly page: 'revisions';
  readonly kind: EntryKind;
  readonly slug: string;
  /** Undefined: all of them. */
  readonly number: number | undefined;
  readonly locale: Locale;
}

/** What the path of an address asks for, as far as its form tells. */
export type Address =
  | { readonly page: 'home' | 'search' | 'eligibility'; readonly locale: Locale }
  | { readonly page: Overview; readonly locale: Locale }
  | { readonly page: 'list'; readonly kind: EntryKind; readonly locale: Locale }
  | { readonly page: 'entry'; readonly kind: EntryKind; readonly slug: string; readonly locale: Locale }
  | HistoryAddress
  | { readonly page: 'unknown'; readonly locale: Locale; readonly lastWord: string };

/** Reads the path of an address; a slash at the end does not matter. */
export function readAddress(path: string): Address {
  const clean = path === '/' ? path : path.replace(/\/+$/, '');
  if (clean === '' || clean === '/' || clean === '/fr') return { page: 'home', locale: 'fr' };
  if (clean === '/en') return { page: 'home', locale: 'en' };
  const [language, segment = '', slug, ...rest] = clean.slice(1).split('/').map(decoded);
  const locale: Locale = language === 'en' ? 'en' : 'fr';
  const unknown: Address = { page: 'unknown', locale, lastWord: rest.at(-1) ?? slug ?? segment };
  const [branch, numeral, ...deeper] = rest;
  const isWithinHistory = branch === 'revisions' && deeper.length === 0;
  if ((language !== 'fr' && language !== 'en') || (rest.length > 0 && !isWithinHistory)) return unknown;
  if (clean === searchPath(locale)) return { page: 'search', locale };
  if (clean === eligibilityPath(locale)) return { page: 'eligibility', locale };
  const overview = OVERVIEWS.find((candidate) => clean === overviewPath(candidate, locale));
  if (overview !== undefined) return { page: overview, locale };
  const kind = ENTRY_KINDS.find((candidate) => ENTRY_SEGMENTS[candidate][locale] === segment);
  if (kind === undefined) return unknown;
  if (slug === undefined) return { page: 'list', kind, locale };
  if (branch === undefined) return { page: 'entry', kind, slug, locale };
  if (numeral === undefined) return { page: 'revisions', kind, slug, number: undefined, locale };
  return /^[1-9]\d{0,8}$/.test(numeral) ? { page: 'revisions', kind, slug, number: Number(numeral), locale } : unknown;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
