import { edtfText, entryTitle, plainText, type PublishedEntry } from '#domain';
import type { Page } from '../document/page.ts';
import { entryPage } from '../entry/entry-page.tsx';
import { comparisonPath, entryAlternates, revisionAlternates, revisionsAlternates } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import type { Histories } from './histories.ts';

/** The page of one revision, shown as what it is; undefined: there is no such revision. */
export async function revisionPage(published: PublishedEntry, number: number, view: View, histories: Histories): Promise<Page | undefined> {
  const { kind, slug } = published.entry;
  const { locale } = view;
  const words = view.words.agreement;
  const history = await histories.history(kind, slug);
  const written = history?.revisions.find((revision) => revision.number === number);
  const revision = await histories.revision(kind, slug, number);
  if (written === undefined || revision === undefined) return undefined;
  const isServed = number === published.revision;
  const day = edtfText(written.on, locale);
  const page = entryPage(revision, view);
  return {
    ...page,
    title: `${plainText(entryTitle(revision.entry, locale).text)} – ${words.revisionNumber(number)}`,
    alternates: revisionAlternates(kind, slug, number),
    isUnlisted: true,
    // What search engines and assistants are told of the entry is what is served.
    data: [],
    body: (
      <>
        <aside class="revision-notice" aria-label={words.revisionNumber(number)}>
          <p>{isServed ? words.servedRevision(number, day) : words.oldRevision(number, day)}</p>
          <ul class="links-run">
            <li>
              <a href={entryAlternates(kind, slug)[locale]}>{words.toServed}</a>
            </li>
            {!isServed && (
              <li>
                <a href={comparisonPath(kind, slug, locale, { from: number, to: published.revision })}>
                  {words.differenceOf(number, published.revision)}
                </a>
              </li>
            )}
            <li>
              <a href={revisionsAlternates(kind, slug)[locale]}>{words.allRevisions}</a>
            </li>
          </ul>
        </aside>
        {page.body}
      </>
    ),
  };
}
