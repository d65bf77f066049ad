import { type Catalogue, entryPath, splitRef } from '#domain';
import { eligibilityPage } from '../assessment/eligibility-page.tsx';
import { definitionsPage } from '../definitions/definitions-page.tsx';
import type { Page } from '../document/page.ts';
import { entryPage } from '../entry/entry-page.tsx';
import { searchPage } from '../find/search-page.tsx';
import { homePage } from '../home/home-page.tsx';
import { listPage } from '../lists/list-page.tsx';
import { sourcesPage } from '../lists/sources-page.tsx';
import { themesPage } from '../lists/themes-page.tsx';
import type { Histories } from '../revisions/histories.ts';
import { revisionPage } from '../revisions/revision-page.tsx';
import { revisionsPage } from '../revisions/revisions-page.tsx';
import {
  type Address,
  eligibilityPath,
  entryAlternates,
  type HistoryAddress,
  homePath,
  listPath,
  overviewPath,
  revisionAlternates,
  revisionsAlternates,
  searchPath,
} from './paths.ts';
import type { View } from './view.ts';

/** How an address is answered. */
export type Answer =
  | { readonly kind: 'FOUND'; draw(view: View): Page }
  /** A page for which the base has to be read; undefined: it is not there after all. */
  | { readonly kind: 'READ'; readonly asked: string; draw(view: View, histories: Histories): Promise<Page | undefined> }
  | { readonly kind: 'MOVED'; readonly path: string }
  | { readonly kind: 'NOT_FOUND'; readonly asked: string };

/** Finds the page of an address, or the address to which it has moved. */
export function answerTo(address: Address, path: string, catalogue: Catalogue): Answer {
  const { locale } = address;
  switch (address.page) {
    case 'home':
      return at(homePath(locale), path, homePage);
    case 'search':
      return at(searchPath(locale), path, (view) => searchPage('', { kind: 'NOT_ASKED' }, view));
    case 'eligibility':
      return at(eligibilityPath(locale), path, eligibilityPage);
    case 'themes':
      return at(overviewPath('themes', locale), path, themesPage);
    case 'definitions':
      return at(overviewPath('definitions', locale), path, definitionsPage);
    case 'sources':
      return at(overviewPath('sources', locale), path, sourcesPage);
    case 'list':
      return at(listPath(address.kind, locale), path, (view) => listPage(address.kind, view));
    case 'entry': {
      const { kind, slug } = address;
      const published = catalogue.get(`${kind}:${slug}`);
      if (published !== undefined) return at(entryAlternates(kind, slug)[locale], path, (view) => entryPage(published, view));
      const present = catalogue.redirect(`${kind}:${slug}`);
      if (present === undefined) return { kind: 'NOT_FOUND', asked: slug };
      const target = splitRef(present);
      return { kind: 'MOVED', path: entryPath(target.kind, target.slug, locale) };
    }
    case 'revisions':
      return historyAnswer(address, path, catalogue);
    case 'unknown':
      return { kind: 'NOT_FOUND', asked: address.lastWord };
  }
}

function historyAnswer({ kind, slug, number, locale }: HistoryAddress, path: string, catalogue: Catalogue): Answer {
  const pathOf = (own: string) => (number === undefined ? revisionsAlternates(kind, own) : revisionAlternates(kind, own, number))[locale];
  const published = catalogue.get(`${kind}:${slug}`);
  if (published === undefined) {
    const present = catalogue.redirect(`${kind}:${slug}`);
    return present === undefined ? { kind: 'NOT_FOUND', asked: slug } : { kind: 'MOVED', path: pathOf(splitRef(present).slug) };
  }
  if (path !== pathOf(slug)) return { kind: 'MOVED', path: pathOf(slug) };
  return {
    kind: 'READ',
    asked: slug,
    draw: (view, histories) =>
      number === undefined ? revisionsPage(published, view, histories) : revisionPage(published, number, view, histories),
  };
}

/** A page has one address; its other spellings move there. */
function at(own: string, asked: string, draw: (view: View) => Page): Answer {
  return asked === own ? { kind: 'FOUND', draw } : { kind: 'MOVED', path: own };
}
