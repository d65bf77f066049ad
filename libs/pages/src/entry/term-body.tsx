import { type Labels, type Term, refOf } from '#domain';
import type { View } from '../site/view.ts';
import { Blocks, Inline, OtherLanguage } from '../text/localized.tsx';
import { localize } from '#domain';
import { Agreement } from './agreement.tsx';
import type { EntryScene } from './entry-scene.ts';
import { EntryLinks, NoteMarks, Row } from './parts.tsx';

/** A term: definition, example, notes, cross-references. */
export function TermBody({ published, entry, view, notes }: EntryScene<Term>) {
  const { words, catalogue } = view;
  return (
    <>
      <section class="row row-definition">
        <h2 class="side">{words.definition}</h2>
        <Definition entry={entry} published={published} view={view} notes={notes} />
        <div class="margin">
          <Agreement record={published.agreement} view={view} id="seal-rim" />
        </div>
      </section>
      {entry.example !== undefined && (
        <Row title={words.example}>
          <p class="example">
            <Inline text={entry.example} view={view} />
          </p>
        </Row>
      )}
      {entry.notes.length > 0 && (
        <Row title={words.notes}>
          {entry.notes.map((note) => (
            <Blocks key={note.fr} text={note} view={view} />
          ))}
        </Row>
      )}
      <Relations
        view={view}
        groups={[
          [words.broader, catalogue.broaderThan(entry)],
          [words.narrower, catalogue.narrowerThan(entry)],
          [words.related, catalogue.relatedTo(refOf(entry))],
        ]}
      />
    </>
  );
}

/** The definition, set large, with its sources. */
export function Definition({ entry, view, notes }: EntryScene<Term>) {
  return (
    <div class="main">
      <p class="definition">
        <Inline text={entry.definition} view={view} />
        <NoteMarks citations={entry.sources.map((source) => ({ source }))} notes={notes} view={view} />
      </p>
      <OtherLanguage text={localize(entry.definition, view.locale)} view={view} />
    </div>
  );
}

/** Links to other entries, by relation. */
export function Relations({ groups, view }: { readonly groups: readonly (readonly [string, Parameters<typeof EntryLinks>[0]['entries']])[]; readonly view: View }) {
  const full = groups.filter(([, entries]) => entries.length > 0);
  if (full.length === 0) return null;
  return (
    <Row title={view.words.relations}>
      <dl class="pairs">
        {full.map(([head, entries]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>
              <EntryLinks entries={entries} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </Row>
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
