import { type Entry, type PublishedEntry, edtfText, entryAcronym, entryTitle, refOf, plainText } from '#domain';
import type { Page } from '../document/page.ts';
import { entryAlternates, listPath, revisionAlternates, revisionsAlternates } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Inline, langOf, OtherLanguage } from '../text/localized.tsx';
import { Agreement } from './agreement.tsx';
import { Claims } from './claims.tsx';
import { entryDescription } from './entry-description.ts';
import { entryData } from './entry-data.ts';
import { type EntryScene, entryScene } from './entry-scene.ts';
import { isPartlyFrench } from './partly-french.ts';
import { CriterionBody, EventBody, ProgrammeBody, QuestionBody } from './other-bodies.tsx';
import { EntrySummaries, Facts, lifetime, Row, SourceList } from './parts.tsx';
import { StructureBody } from './structure-body.tsx';
import { TermBody, TermNames } from './term-body.tsx';

/** The page of an entry. */
export function entryPage(published: PublishedEntry, view: View): Page {
  const { entry } = published;
  const alternates = entryAlternates(entry.kind, entry.slug);
  const title = plainText(entryTitle(entry, view.locale).text);
  return {
    title: `${title} – ${view.words.lists[entry.kind]}`,
    description: entryDescription(entry, view.locale),
    alternates,
    section: entry.kind,
    kind: 'article',
    data: [entryData(published, view)],
    body: <EntryArticle published={published} view={view} />,
  };
}

function EntryArticle({ published, view }: { readonly published: PublishedEntry; readonly view: View }) {
  const scene = entryScene(published, view);
  const { entry, notes } = scene;
  const { words } = view;
  const ref = refOf(entry);
  const homonyms = view.catalogue.homonymsOf(ref);
  // The notes are numbered while the parts are drawn, so that the list of sources has to be drawn last.
  return (
    <article class={`entry entry-${entry.kind}`}>
      <EntryHead {...scene} />
      <EntryBody {...scene} />
      {homonyms.length > 0 && (
        <Row title={words.homonyms}>
          <EntrySummaries entries={homonyms} view={view} />
        </Row>
      )}
      {entry.claims.length > 0 && (
        <Row title={words.claims} id="claims">
          <Claims owner={ref} claims={entry.claims} view={view} notes={notes} />
        </Row>
      )}
      <Sources {...scene} />
      <Revisions {...scene} />
      <Cite {...scene} />
    </article>
  );
}

function EntryHead({ entry, view, published }: EntryScene) {
  const { words, locale } = view;
  const title = entryTitle(entry, locale);
  const acronym = entryAcronym(entry);
  return (
    <header class="row entry-head">
      <p class="side">
        <a href={listPath(entry.kind, locale)}>{words.lists[entry.kind]}</a>
      </p>
      <div class="main">
        <h1 class={headwordClass(title.text)} {...langOf(title, view)}>
          <Inline text={title} view={{ ...view, locale: title.locale }} />
        </h1>
        <OtherLanguage text={title} view={view} />
        {entry.kind === 'term' ? (
          <TermNames entry={entry} view={view} />
        ) : (
          <p class="grammar">
            {acronym !== undefined && <span class="acronym">{acronym}</span>}
            <Grammar entry={entry} view={view} />
          </p>
        )}
        {isPartlyFrench(published.entry) && locale === 'en' && <p class="notice">{words.partlyFrench}</p>}
      </div>
    </header>
  );
}

/** Long headwords, such as the wording of a question, are set smaller. */
function headwordClass(text: string): string {
  return text.length > 48 ? 'headword headword-long' : 'headword';
}

function Grammar({ entry, view }: { readonly entry: Entry; readonly view: View }) {
  const { words, locale } = view;
  switch (entry.kind) {
    case 'structure':
      return (
        <span>
          <Facts facts={[words.classifications[entry.classification], ...lifetime(entry, view)]} />
        </span>
      );
    case 'event':
      return <span>{edtfText(entry.on, locale)}</span>;
    case 'criterion':
      return <span>{words.themes[entry.role]}</span>;
    case 'question':
      return <span>{words.audiences[entry.audience]}</span>;
    case 'programme':
    case 'term':
      return null;
  }
}

function EntryBody(scene: EntryScene) {
  const { published, entry } = scene;
  switch (entry.kind) {
    case 'term':
      return <TermBody {...scene} published={published as PublishedEntry<typeof entry>} entry={entry} />;
    case 'structure':
      return <StructureBody {...scene} published={published as PublishedEntry<typeof entry>} entry={entry} />;
    case 'programme':
      return <ProgrammeBody {...scene} published={published as PublishedEntry<typeof entry>} entry={entry} />;
    case 'event':
      return <EventBody {...scene} published={published as PublishedEntry<typeof entry>} entry={entry} />;
    case 'criterion':
      return <CriterionBody {...scene} published={published as PublishedEntry<typeof entry>} entry={entry} />;
    case 'question':
      return <QuestionBody {...scene} published={published as PublishedEntry<typeof entry>} entry={entry} />;
  }
}

function Sources({ notes, view }: EntryScene) {
  if (notes.all.length === 0) return null;
  return (
    <section class="row row-sources" role="doc-endnotes" id="sources">
      <h2 class="side">{view.words.sources}</h2>
      <div class="main">
        <SourceList notes={notes} view={view} />
      </div>
    </section>
  );
}

/** Where the earlier texts are; a term has its seal above, any other entry says here what was agreed of it. */
function Revisions({ entry, published, view }: EntryScene) {
  const { agreement, revision } = published;
  const words = view.words.agreement;
  const hasSeal = entry.kind === 'term';
  const isActedOn = agreement.adoptions.length + agreement.endorsements.length > 0 || agreement.proposal !== undefined;
  return (
    <Row title={words.revisions} id="revisions">
      {!hasSeal && isActedOn && <Agreement published={published} view={view} id="seal-rim" />}
      <p>
        {words.revisionNumber(revision)} – <a href={revisionsAlternates(entry.kind, entry.slug)[view.locale]}>{words.allRevisions}</a>
      </p>
    </Row>
  );
}

function Cite({ entry, published, view }: EntryScene) {
  const { words, locale, publicUrl, today, catalogue } = view;
  const isServed = catalogue.get(refOf(entry))?.revision === published.revision;
  const alternates = isServed ? entryAlternates(entry.kind, entry.slug) : revisionAlternates(entry.kind, entry.slug, published.revision);
  const address = `${publicUrl}${alternates[locale]}`;
  return (
    <Row title={words.cite} id="cite">
      <p class="cite">
        {words.citation(plainText(entryTitle(entry, locale).text), published.revision, edtfText(today, locale))}{' '}
        <span class="address">{address}</span>
      </p>
    </Row>
  );
}
