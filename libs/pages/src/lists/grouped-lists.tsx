import { AUDIENCES, CRITERION_IDS, type Event, type PublishedEntry, edtfText, entrySummary } from '#domain';
import { EntryLink, Row } from '../entry/parts.tsx';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';

/** Entries with what they are. */
export function SummaryList({
  entries,
  view,
  ordered = false,
}: {
  readonly entries: readonly PublishedEntry[];
  readonly view: View;
  readonly ordered?: boolean;
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="entries">
      {entries.map((published) => (
        <li key={published.entry.slug}>
          <p class="entries-head">
            <EntryLink published={published} view={view} />
          </p>
          <p>
            <Inline text={entrySummary(published.entry, view.locale)} view={view} />
          </p>
        </li>
      ))}
    </List>
  );
}

/** The events in the order of time. */
export function EventList({ entries, view }: { readonly entries: readonly PublishedEntry<Event>[]; readonly view: View }) {
  return (
    <ol class="events">
      {entries.map((published) => (
        <li key={published.entry.slug} class="row">
          <p class="side">{edtfText(published.entry.on, view.locale)}</p>
          <div class="main">
            <h2>
              <EntryLink published={published} view={view} />
            </h2>
            <p>
              <Inline text={entrySummary(published.entry, view.locale)} view={view} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The criteria in the order in which they are asked. */
export function CriteriaList({ view }: { readonly view: View }) {
  const inOrder = view.catalogue.all('criterion').toSorted((a, b) => CRITERION_IDS.indexOf(a.entry.id) - CRITERION_IDS.indexOf(b.entry.id));
  return (
    <>
      {(['gate', 'principle'] as const).map((role) => (
        <Row key={role} title={view.words.themes[role]}>
          <SummaryList entries={inOrder.filter(({ entry }) => entry.role === role)} view={view} ordered />
        </Row>
      ))}
    </>
  );
}

/** The questions by who asks them. */
export function QuestionList({ view }: { readonly view: View }) {
  return (
    <>
      {AUDIENCES.map((audience) => ({
        audience,
        entries: view.catalogue.all('question').filter(({ entry }) => entry.audience === audience),
      }))
        .filter(({ entries }) => entries.length > 0)
        .map(({ audience, entries }) => (
          <Row key={audience} title={view.words.audiences[audience]}>
            <ul class="entries">
              {entries.map((published) => (
                <li key={published.entry.slug}>
                  <p class="entries-head">
                    <EntryLink published={published} view={view} />
                  </p>
                </li>
              ))}
            </ul>
          </Row>
        ))}
    </>
  );
}
