import { type PublishedEntry, type TextRange, excerptOf } from '#domain';
import type { Page } from '../document/page.ts';
import { EntryLink, EntrySummaries } from '../entry/parts.tsx';
import { nearestEntries } from '../site/nearest.ts';
import type { View } from '../site/view.ts';
import { langOf } from '../text/localized.tsx';
import { ListLinks } from './list-links.tsx';
import { QUERY_LIMIT, SearchBox } from './search-box.tsx';

/** How a search ended, seen from the page. */
export type SearchOutcome =
  | { readonly kind: 'NOT_ASKED' }
  | { readonly kind: 'TOO_LONG' }
  | { readonly kind: 'FOUND'; readonly entries: readonly PublishedEntry[]; readonly total: number; readonly isBackup: boolean }
  | { readonly kind: 'UNAVAILABLE' };

/** The page of results, for browsers without scripts. */
export function searchPage(query: string, outcome: SearchOutcome, view: View): Page {
  const { words } = view;
  const asked = outcome.kind === 'FOUND' || outcome.kind === 'UNAVAILABLE';
  return {
    title: asked ? words.resultsFor(query) : words.searchTitle,
    description: words.homeDescription,
    kind: 'search',
    data: [],
    body: (
      <div class="frame results">
        <div class="row list-head">
          <div class="main">
            <h1>{words.searchTitle}</h1>
            <SearchBox view={view} place="page" query={query.slice(0, QUERY_LIMIT)} />
          </div>
        </div>
        <div class="row">
          <div class="main">
            <Outcome query={query} outcome={outcome} view={view} />
          </div>
        </div>
      </div>
    ),
  };
}

function Outcome({ query, outcome, view }: { readonly query: string; readonly outcome: SearchOutcome; readonly view: View }) {
  const { words } = view;
  switch (outcome.kind) {
    case 'NOT_ASKED':
      return <p>{words.emptyQuery}</p>;
    case 'TOO_LONG':
      return <p class="notice">{words.longQuery(QUERY_LIMIT)}</p>;
    case 'UNAVAILABLE':
      return (
        <>
          <p class="notice">{words.searchDown}</p>
          <p>{words.searchDownHelp}</p>
          <ListLinks view={view} />
        </>
      );
    case 'FOUND':
      return outcome.entries.length === 0 ? (
        <NothingFound query={query} view={view} />
      ) : (
        <Hits query={query} outcome={outcome} view={view} />
      );
  }
}

function NothingFound({ query, view }: { readonly query: string; readonly view: View }) {
  const nearest = nearestEntries(query, view.catalogue);
  return (
    <>
      <h2>{view.words.nothingFound(query)}</h2>
      {nearest.length > 0 && (
        <>
          <h3 class="small-head">{view.words.nearest}</h3>
          <EntrySummaries entries={nearest} view={view} />
        </>
      )}
      <h3 class="small-head">{view.words.browse}</h3>
      <ListLinks view={view} />
    </>
  );
}

function Hits({
  query,
  outcome,
  view,
}: {
  readonly query: string;
  readonly outcome: Extract<SearchOutcome, { kind: 'FOUND' }>;
  readonly view: View;
}) {
  const { words, locale } = view;
  const { entries, total, isBackup } = outcome;
  return (
    <>
      <h2>{words.resultsFor(query)}</h2>
      <p class="quiet">
        {total > entries.length ? words.resultsShown(entries.length, total) : words.resultCount(entries.length)}
        {isBackup && ` · ${words.backupEngine}`}
      </p>
      <ol class="entries">
        {entries.map((published) => {
          const { excerpt, highlights } = excerptOf(published.entry, query, locale);
          return (
            <li key={`${published.entry.kind}:${published.entry.slug}`}>
              <p class="entries-head">
                <EntryLink published={published} view={view} />{' '}
                <span class="kind">{words.kinds[published.entry.kind].toLocaleLowerCase(locale)}</span>
              </p>
              <p {...langOf(excerpt, view)}>
                <Marked text={excerpt.text} ranges={highlights} />
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly TextRange[] }) {
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <>
          {text.slice(ranges[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
