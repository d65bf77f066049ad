import type { ComponentChildren } from 'preact';
import type { Page } from '../document/page.ts';
import { EntrySummaries } from '../entry/parts.tsx';
import { ListLinks } from '../find/list-links.tsx';
import { nearestEntries } from '../site/nearest.ts';
import type { View } from '../site/view.ts';

/** The page for an address that leads nowhere; `asked` is the part of it that names an entry. */
export function notFoundPage(asked: string, view: View): Page {
  const { words } = view;
  const nearest = nearestEntries(asked, view.catalogue);
  return problemPage(
    words.notFoundTitle,
    words.notFound,
    <>
      {nearest.length > 0 && (
        <>
          <h2 class="small-head">{words.nearest}</h2>
          <EntrySummaries entries={nearest} view={view} />
        </>
      )}
      <h2 class="small-head">{words.browse}</h2>
      <ListLinks view={view} />
    </>,
  );
}

/** The page for a failure of ours; the reference leads to the log. */
export function failurePage(reference: string, view: View): Page {
  const { words } = view;
  return problemPage(words.failureTitle, words.failure, <p class="quiet">{words.failureReference(reference)}</p>);
}

/** The page for a method that an address does not take. */
export function methodPage(view: View): Page {
  const { words } = view;
  return problemPage(words.methodTitle, words.method, <ListLinks view={view} />);
}

/** The page for a client that asked too often. */
export function tooManyPage({ words }: View): Page {
  return problemPage(words.tooManyTitle, words.tooMany, null);
}

function problemPage(title: string, text: string, children: ComponentChildren): Page {
  return {
    title,
    description: text,
    kind: 'problem',
    data: [],
    body: (
      <div class="frame">
        <div class="row list-head">
          <div class="main">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {children}
          </div>
        </div>
      </div>
    ),
  };
}
