import { type EntryKind, type PublishedEntry, compareEdtf } from '#domain';
import type { Page } from '../document/page.ts';
import { listPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { CriteriaList, EventList, QuestionList, SummaryList } from './grouped-lists.tsx';
import { StructureList } from './structure-list.tsx';
import { Glossary } from './glossary.tsx';

/** The list of all the entries of a kind. */
export function listPage(kind: EntryKind, view: View): Page {
  const { words, publicUrl, locale } = view;
  const title = words.lists[kind];
  return {
    title,
    description: words.listLeads[kind],
    alternates: { fr: listPath(kind, 'fr'), en: listPath(kind, 'en') },
    section: kind,
    kind: 'list',
    data:
      kind === 'term'
        ? [
            {
              '@context': 'https://schema.org',
              '@type': 'DefinedTermSet',
              '@id': `${publicUrl}${listPath('term', 'fr')}#set`,
              name: `${words.name} – ${title}`,
              url: `${publicUrl}${listPath(kind, locale)}`,
              inLanguage: locale,
            },
          ]
        : [],
    body: (
      <div class="list">
        <header class="row list-head">
          <div class="main">
            <h1>{title}</h1>
            <p class="lead">{words.listLeads[kind]}</p>
          </div>
        </header>
        {view.catalogue.all(kind).length === 0 ? <p class="notice">{words.emptyList}</p> : <Entries kind={kind} view={view} />}
      </div>
    ),
  };
}

function Entries({ kind, view }: { readonly kind: EntryKind; readonly view: View }) {
  const { catalogue } = view;
  switch (kind) {
    case 'term':
      return <Glossary view={view} />;
    case 'structure':
      return <StructureList view={view} />;
    case 'event':
      return <EventList entries={catalogue.all('event').toSorted((a, b) => compareEdtf(a.entry.on, b.entry.on))} view={view} />;
    case 'criterion':
      return <CriteriaList view={view} />;
    case 'question':
      return <QuestionList view={view} />;
    case 'programme':
      return <SummaryList entries={catalogue.all(kind) as readonly PublishedEntry[]} view={view} />;
  }
}
