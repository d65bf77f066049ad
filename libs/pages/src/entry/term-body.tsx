import type { ComponentChildren } from 'preact';
import { type Labels, type Term, localize } from '#domain';
import { overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Inline, OtherLanguage } from '../text/localized.tsx';
import { Agreement } from './agreement.tsx';
import type { EntryScene } from './entry-scene.ts';
import { Notes } from './notes.tsx';
import { NoteMarks, Row } from './parts.tsx';
import { Relations, relatedGroups } from './relations.tsx';
import { THE_DEFINITION } from './the-definition.ts';

/** A term: definition, example, notes, cross-references. */
export function TermBody({ published, entry, view, notes }: EntryScene<Term>) {
  const { words, catalogue } = view;
  return (
    <>
      <section class="row row-definition">
        <h2 class="side">{words.definition}</h2>
        <Definition entry={entry} published={published} view={view} notes={notes}>
          {entry.slug === THE_DEFINITION && catalogue.definitions.length > 0 && (
            <p class="onward">
              <a href={overviewPath('definitions', view.locale)}>{words.definitions.seeAll}</a>
            </p>
          )}
        </Definition>
        <div class="margin">
          <Agreement published={published} view={view} id="seal-rim" />
        </div>
      </section>
      {entry.example !== undefined && (
        <Row title={words.example}>
          <p class="example">
            <Inline text={entry.example} view={view} />
          </p>
        </Row>
      )}
      <Notes notes={entry.notes} view={view} />
      <Relations
        view={view}
        groups={[
          [words.broader, catalogue.broaderThan(entry)],
          [words.narrower, catalogue.narrowerThan(entry)],
          ...relatedGroups(words.related, entry, view),
        ]}
      />
    </>
  );
}

/** The definition, set large, with its sources. */
export function Definition({ entry, view, notes, children }: EntryScene<Term> & { readonly children?: ComponentChildren }) {
  return (
    <div class="main">
      <p class="definition">
        <Inline text={entry.definition} view={view} />
        <NoteMarks citations={entry.sources.map((source) => ({ source }))} notes={notes} view={view} />
      </p>
      <OtherLanguage text={localize(entry.definition, view.locale)} view={view} />
      {children}
    </div>
  );
}

/** The line under a term's headword: grammar, acronyms, synonyms, its name in the other language. */
export function TermNames({ entry, view }: { readonly entry: Term; readonly view: View }) {
  const { fr, en } = entry.labels;
  const wished = view.locale === 'en' && en !== undefined ? en : fr;
  const other = view.locale === 'en' ? (en === undefined ? undefined : fr) : en;
  const locale = wished === fr ? 'fr' : 'en';
  return (
    <>
      <p class="grammar">
        {wished.grammar !== undefined && <i lang={locale}>{wished.grammar}</i>}
        {wished.acronyms.map((acronym) => (
          <span key={acronym} class="acronym">
            {acronym}
          </span>
        ))}
      </p>
      {wished.alternative.length > 0 && (
        <p class="other-names">
          <b>{view.words.alsoCalled}</b> <span lang={locale}>{wished.alternative.join(', ')}</span>
        </p>
      )}
      {other !== undefined && (
        <p class="other-names">
          <b>{view.words.otherTongue}</b> <span lang={view.locale === 'fr' ? 'en' : 'fr'}>{namesOf(other)}</span>
        </p>
      )}
    </>
  );
}

function namesOf({ preferred, acronyms, alternative }: Labels): string {
  return [preferred, ...acronyms, ...alternative].join(', ');
}
