import type { Term } from '#domain';
import { ENTRY_KINDS, type PublishedEntry, entryPath, titleText } from '#domain';
import { RiverLines } from '../document/marks.tsx';
import type { Page } from '../document/page.ts';
import { Agreement } from '../entry/agreement.tsx';
import { entryData } from '../entry/entry-data.ts';
import { entryScene } from '../entry/entry-scene.ts';
import { Row, SourceList } from '../entry/parts.tsx';
import { THE_DEFINITION } from '../entry/the-definition.ts';
import { Definition, TermNames } from '../entry/term-body.tsx';
import { SearchBox } from '../find/search-box.tsx';
import { eligibilityPath, homePath, listPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Inline } from '../text/localized.tsx';
import { Embed } from './embed.tsx';
import { titleOf } from './title-of.ts';

/** The home page: what this is and for whom, the search, the definition, how to embed it. */
export function homePage(view: View): Page {
  const { words, publicUrl, locale } = view;
  const definition = view.catalogue.find('term', THE_DEFINITION);
  return {
    title: words.homeTitle,
    description: words.homeDescription,
    alternates: { fr: homePath('fr'), en: homePath('en') },
    kind: 'home',
    data: [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        '@id': `${publicUrl}/#site`,
        name: words.name,
        description: words.homeDescription,
        url: `${publicUrl}${homePath(locale)}`,
        inLanguage: ['fr', 'en'],
      },
      ...(definition === undefined ? [] : [entryData(definition, view)]),
    ],
    body: (
      <>
        <Opening view={view} />
        <div class="frame">
          {definition === undefined ? <p class="notice">{words.noDefinition}</p> : <TheDefinition published={definition} view={view} />}
          <Doors view={view} />
          <Embed view={view} title={titleOf(definition, locale)} slug={definition?.entry.slug ?? THE_DEFINITION} />
          <Languages view={view} />
        </div>
      </>
    ),
  };
}

function Opening({ view }: { readonly view: View }) {
  const { words } = view;
  return (
    <div class="opening">
      <div class="frame opening-grid">
        <div class="opening-main">
          <h1>{words.homeTitle}</h1>
          <p class="opening-lead">{words.homeLead}</p>
          <SearchBox view={view} place="home" />
          <p class="search-hint">{words.searchHint}</p>
        </div>
        <div class="eponym">
          <p class="eponym-head">
            <b lang="fr">{words.eponymHead}</b> <i>{words.eponymGrammar}</i>
          </p>
          <ol>
            {words.eponymSenses.map((sense) => (
              <li key={sense}>{sense}</li>
            ))}
          </ol>
          <p class="eponym-example" lang={view.locale === 'fr' ? undefined : 'en'}>
            {words.eponymExample}
          </p>
        </div>
      </div>
      <RiverLines />
    </div>
  );
}

function TheDefinition({ published, view }: { readonly published: PublishedEntry<Term>; readonly view: View }) {
  const { words, locale } = view;
  const scene = entryScene(published, view);
  const path = entryPath('term', published.entry.slug, locale);
  return (
    <article class="entry the-definition" aria-labelledby="the-definition">
      <header class="row entry-head">
        <p class="side">{words.definitionTitle}</p>
        <div class="main">
          <p class="definition-lead">{published.agreement.state === 'PROPOSED' ? words.definitionLead : words.definitionAgreedLead}</p>
          <h2 class="headword" id="the-definition">
            <a href={path}>
              <Inline text={titleText(published.entry)} view={view} />
            </a>
          </h2>
          <TermNames entry={published.entry} view={view} />
        </div>
      </header>
      <div class="row row-definition">
        <Definition {...scene} />
        <div class="margin">
          <Agreement published={published} view={view} id="seal-rim" />
        </div>
      </div>
      <section class="row row-sources">
        <h3 class="side">{words.sources}</h3>
        <div class="main">
          <SourceList notes={scene.notes} view={view} />
          <p class="onward">
            <a href={path}>{words.fullEntry}</a>
          </p>
        </div>
      </section>
    </article>
  );
}

function Doors({ view }: { readonly view: View }) {
  const { words, locale } = view;
  return (
    <section class="doors" aria-labelledby="doors">
      <h2 id="doors" class="side">
        {words.doorsTitle}
      </h2>
      <ul>
        {words.doors.map(({ head, text, link, kind }) => (
          <li key={head}>
            <h3>{head}</h3>
            <p>{text}</p>
            <p class="onward">
              <a href={kind === undefined ? '#embed' : kind === 'eligibility' ? eligibilityPath(locale) : listPath(kind, locale)}>{link}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Languages({ view }: { readonly view: View }) {
  const { words, catalogue } = view;
  const counts = ENTRY_KINDS.map((kind) => ({ kind, count: catalogue.all(kind).length })).filter(({ count }) => count > 0);
  const entries = ENTRY_KINDS.flatMap((kind) => catalogue.all(kind));
  const inEnglish = entries.filter(({ entry }) => titleText(entry).en !== undefined).length;
  return (
    <Row title={words.languagesTitle}>
      <p>{words.languages}</p>
      <h3 class="small-head">{words.inventory}</h3>
      <ul class="inventory">
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <b>{count}</b> {words.counted[kind](count)}
          </li>
        ))}
        <li>
          <b>{catalogue.sources.length}</b> {words.countedSources(catalogue.sources.length)}
        </li>
      </ul>
      {entries.length > 0 && <p class="quiet">{words.inventoryEnglish(inEnglish, entries.length)}</p>}
    </Row>
  );
}
