import type { ComponentChildren } from 'preact';
import {
  type Citation,
  type PublishedEntry,
  type Source,
  edtfText,
  entryAcronym,
  entryPath,
  entrySummary,
  entryTitle,
  localize,
} from '#domain';
import { overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import type { Footnotes } from '../text/footnotes.ts';
import { Inline, langOf } from '../text/localized.tsx';

/** A part of an entry: its name in the margin, its content on the column. */
export function Row({ title, id, children }: { readonly title: string; readonly id?: string; readonly children: ComponentChildren }) {
  return (
    <section class="row" {...(id === undefined ? {} : { id })}>
      <h2 class="side">{title}</h2>
      <div class="main">{children}</div>
    </section>
  );
}

/** What still fits a line of the narrowest phone beside a statement. */
const LONGEST_HELD = 28;

/** Small facts in a row: a line ends between two of them, not within a short one, such as a date. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <>
      {facts.map((fact, at) => (
        <>
          {at > 0 && ' · '}
          {fact.length > LONGEST_HELD ? fact : <span class="held">{fact}</span>}
        </>
      ))}
    </>
  );
}

/** From when to when something was, as facts; of what is not known, nothing. */
export function lifetime(
  { start, end }: { readonly start?: string | undefined; readonly end?: string | undefined },
  { words, locale }: View,
): readonly string[] {
  return [
    start === undefined ? undefined : words.since(edtfText(start, locale)),
    end === undefined ? undefined : words.until(edtfText(end, locale)),
  ].filter((fact) => fact !== undefined);
}

/** A link to an entry's page, with its acronym. */
export function EntryLink({ published, view }: { readonly published: PublishedEntry; readonly view: View }) {
  const { entry } = published;
  const title = entryTitle(entry, view.locale);
  const acronym = entryAcronym(entry);
  return (
    <>
      <a href={entryPath(entry.kind, entry.slug, view.locale)} {...langOf(title, view)}>
        <Inline text={title} view={{ ...view, locale: title.locale }} />
      </a>
      {acronym !== undefined && <span class="acronym"> ({acronym})</span>}
    </>
  );
}

/** Entries as a run of links. */
export function EntryLinks({ entries, view }: { readonly entries: readonly PublishedEntry[]; readonly view: View }) {
  return (
    <ul class="links">
      {entries.map((published) => (
        <li key={`${published.entry.kind}:${published.entry.slug}`}>
          <EntryLink published={published} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** Entries with what they are in a sentence. */
export function EntrySummaries({ entries, view }: { readonly entries: readonly PublishedEntry[]; readonly view: View }) {
  return (
    <ul class="summaries">
      {entries.map((published) => (
        <li key={`${published.entry.kind}:${published.entry.slug}`}>
          <EntryLink published={published} view={view} />{' '}
          <span class="kind">{view.words.kinds[published.entry.kind].toLocaleLowerCase(view.locale)}</span>
          <br />
          <Inline text={entrySummary(published.entry, view.locale)} view={view} />
        </li>
      ))}
    </ul>
  );
}

/** The numbers of the footnotes of what is cited. */
export function NoteMarks({
  citations,
  notes,
  view,
}: {
  readonly citations: readonly Citation[];
  readonly notes: Footnotes;
  readonly view: View;
}) {
  const numbered = notes.of(citations, view.catalogue);
  if (numbered.length === 0) return null;
  return (
    <span class="note-marks">
      {numbered.map(({ number, locator }, at) => (
        <>
          {at > 0 && <span class="note-comma">,</span>}
          <a
            key={number}
            href={`#source-${number}`}
            role="doc-noteref"
            aria-label={`${view.words.footnote(number)}${locator === undefined ? '' : `, ${locator}`}`}
          >
            {number}
          </a>
        </>
      ))}
    </span>
  );
}

/** The sources of the page, numbered. */
export function SourceList({ notes, view }: { readonly notes: Footnotes; readonly view: View }) {
  return (
    <ol class="sources">
      {notes.all.map(({ number, source }) => (
        <li key={source.slug} id={`source-${number}`} value={number}>
          <SourceLine source={source} view={view} />
        </li>
      ))}
    </ol>
  );
}

function SourceLine({ source, view }: { readonly source: Source; readonly view: View }) {
  const title = localize(source.title, view.locale);
  const facts = [
    source.publisher,
    source.date === undefined ? undefined : edtfText(source.date, view.locale),
    source.seenOn === undefined ? undefined : view.words.seenOn(edtfText(source.seenOn, view.locale)),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <a class="registered" href={`${overviewPath('sources', view.locale)}#${source.slug}`}>
        <cite {...langOf(title, view)}>{title.text}</cite>
      </a>
      {facts.length > 0 && <span>, {facts.join(', ')}</span>}.
      {source.seen !== undefined && (
        <span class="seen">
          {' '}
          {view.words.sourceSeen}
          {view.locale === 'fr' ? '\u00a0: ' : ': '}
          <Inline text={source.seen} view={view} />
        </span>
      )}
      {source.url !== undefined && (
        <>
          {' '}
          <a class="address" href={source.url} rel="noopener external">
            {source.url}
          </a>
        </>
      )}
    </>
  );
}
