import { localize, summaryText } from '#domain';
import { Inline, OtherLanguage } from '../text/localized.tsx';
import type { EntryScene } from './entry-scene.ts';
import { NoteMarks, Row } from './parts.tsx';

/** What an entry is, in a sentence or two, with the sources of the whole. */
export function Lead({ title, entry, view, notes }: EntryScene & { readonly title: string }) {
  const text = summaryText(entry);
  return (
    <Row title={title}>
      <p class="lead">
        <Inline text={text} view={view} />
        <NoteMarks citations={entry.sources.map((source) => ({ source }))} notes={notes} view={view} />
      </p>
      <OtherLanguage text={localize(text, view.locale)} view={view} />
    </Row>
  );
}
