import { type PublishedEntry, type Term, TERM_THEMES, entrySummary, entryTitle } from '#domain';
import type { Page } from '../document/page.ts';
import { EntryLink } from '../entry/parts.tsx';
import { overviewAlternates } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';
import { GlossaryViews } from './glossary-views.tsx';
import { glossaryData } from './glossary-data.ts';
import { ListHead } from './list-head.tsx';

/** The glossary by theme; within a theme, narrower terms stand under the broader term they belong to. */
export function themesPage(view: View): Page {
  const { words, catalogue } = view;
  const themes = TERM_THEMES.map((theme) => ({
    theme,
    terms: inOrder(
      catalogue.all('term').filter(({ entry }) => entry.theme === theme),
      view,
    ),
  })).filter(({ terms }) => terms.length > 0);
  return {
    title: words.themesTitle,
    description: words.themesLead,
    alternates: overviewAlternates('themes'),
    section: 'term',
    kind: 'list',
    data: [glossaryData(view)],
    body: (
      <div class="list">
        <ListHead title={words.themesTitle} lead={words.themesLead}>
          <GlossaryViews shown="themes" view={view} />
        </ListHead>
        {themes.length === 0 && <p class="notice">{words.emptyList}</p>}
        {themes.map(({ theme, terms }) => (
          <section key={theme} class="row theme" id={theme}>
            <h2 class="side">{words.termThemes[theme]}</h2>
            <div class="main">
              <TermTree roots={rootsOf(terms)} within={terms} view={view} />
            </div>
          </section>
        ))}
      </div>
    ),
  };
}

type PublishedTerm = PublishedEntry<Term>;

function inOrder(terms: readonly PublishedTerm[], { locale }: View): readonly PublishedTerm[] {
  const collator = new Intl.Collator(locale === 'fr' ? 'fr-CA' : 'en-CA');
  return terms.toSorted((a, b) => collator.compare(entryTitle(a.entry, locale).text, entryTitle(b.entry, locale).text));
}

function rootsOf(terms: readonly PublishedTerm[]): readonly PublishedTerm[] {
  const slugs = new Set(terms.map(({ entry }) => entry.slug));
  return terms.filter(({ entry }) => !entry.broader.some((slug) => slugs.has(slug)));
}

/** Terms with the narrower ones of the same theme under the first of their broader terms. */
function TermTree({
  roots,
  within,
  view,
}: {
  readonly roots: readonly PublishedTerm[];
  readonly within: readonly PublishedTerm[];
  readonly view: View;
}) {
  return (
    <ul class="glossary">
      {roots.map((published) => {
        const narrower = within.filter(({ entry }) => firstWithin(entry, within) === published.entry.slug);
        return (
          <li key={published.entry.slug}>
            <p class="glossary-head">
              <EntryLink published={published} view={view} />
            </p>
            <p class="glossary-definition">
              <Inline text={entrySummary(published.entry, view.locale)} view={view} />
            </p>
            {narrower.length > 0 && <TermTree roots={narrower} within={within} view={view} />}
          </li>
        );
      })}
    </ul>
  );
}

function firstWithin(term: Term, within: readonly PublishedTerm[]): string | undefined {
  return term.broader.find((slug) => within.some(({ entry }) => entry.slug === slug));
}
