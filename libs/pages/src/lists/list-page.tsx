import { type EntryKind, type PublishedEntry, compareEdtf } from '#domain';
import type { Page } from '../document/page.ts';
import type { Data } from '../entry/entry-data.ts';
import { AskBox } from '../find/ask-box.tsx';
import { eligibilityPath, listAlternates, overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { glossaryData } from './glossary-data.ts';
import { GlossaryViews } from './glossary-views.tsx';
import { CriteriaList, EventList, QuestionList, SummaryList } from './grouped-lists.tsx';
import { ListHead } from './list-head.tsx';
import { questionsData } from './questions-data.ts';
import { StructureList } from './structure-list.tsx';
import { Glossary } from './glossary.tsx';

/** The list of all the entries of a kind. */
export function listPage(kind: EntryKind, view: View): Page {
  const { words } = view;
  const title = words.lists[kind];
  return {
    title,
    description: words.listLeads[kind],
    alternates: listAlternates(kind),
    section: kind,
    kind: 'list',
    data: dataOf(kind, view),
    body: (
      <div class="list">
        <ListHead title={title} lead={words.listLeads[kind]}>
          {kind === 'term' && <GlossaryViews shown="letters" view={view} />}
          {kind === 'criterion' && <ToChecker view={view} />}
          {kind === 'question' && <AskBox view={view} />}
          {kind === 'criterion' && <ToDefinitions view={view} />}
        </ListHead>
        {view.catalogue.all(kind).length === 0 ? <p class="notice">{words.emptyList}</p> : <Entries kind={kind} view={view} />}
      </div>
    ),
  };
}

/** The criteria are what a project is checked by. */
function ToChecker({ view: { words, locale } }: { readonly view: View }) {
  return (
    <p class="onward">
      <a href={eligibilityPath(locale)}>{words.eligibility.short}</a>
    </p>
  );
}

/** The criteria are what the other definitions are compared on. */
function ToDefinitions({ view }: { readonly view: View }) {
  const { catalogue, words, locale } = view;
  if (catalogue.definitions.length === 0) return null;
  return (
    <p class="onward">
      <a href={overviewPath('definitions', locale)}>{words.definitions.seeAll}</a>
    </p>
  );
}

function dataOf(kind: EntryKind, view: View): readonly Data[] {
  if (kind === 'term') return [glossaryData(view)];
  return kind === 'question' && view.catalogue.all('question').length > 0 ? [questionsData(view)] : [];
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
