import {
  AUDIENCES,
  CRITERION_IDS,
  type Event,
  type PublishedEntry,
  type Question,
  edtfText,
  entryPath,
  entrySummary,
  entryTitle,
  plainText,
} from '#domain';
import { EntryLink, Row } from '../entry/parts.tsx';
import type { View } from '../site/view.ts';
import { Blocks, Inline, langOf } from '../text/localized.tsx';

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
            <ul class="questions">
              {entries.map((published) => (
                <li key={published.entry.slug}>
                  <QuestionAndAnswer published={published} view={view} />
                </li>
              ))}
            </ul>
          </Row>
        ))}
    </>
  );
}

/** A question that opens on its answer; the sources are on its own page. */
function QuestionAndAnswer({ published, view }: { readonly published: PublishedEntry<Question>; readonly view: View }) {
  const { entry } = published;
  const question = entryTitle(entry, view.locale);
  return (
    <details class="question">
      <summary {...langOf(question, view)}>
        <Inline text={question} view={{ ...view, locale: question.locale }} />
      </summary>
      {/* An address that ends with the name of what is inside opens it. */}
      <div id={entry.slug} class="question-answer">
        <Blocks text={entry.answer} view={view} />
      </div>
      <p class="question-more">
        <a
          href={entryPath('question', entry.slug, view.locale)}
          aria-label={`${view.words.answerSources}${view.locale === 'fr' ? '\u00a0: ' : ': '}${plainText(question.text)}`}
        >
          {view.words.answerSources}
        </a>
      </p>
    </details>
  );
}
