import { edtfText, type EntryHistory, entryTitle, plainText, type PublishedEntry, type WrittenRevision } from '#domain';
import type { Page } from '../document/page.ts';
import { AgreementSentence } from '../entry/agreement-sentence.tsx';
import { EntryLink, Facts, Row } from '../entry/parts.tsx';
import { comparisonPath, listPath, revisionAlternates, revisionsAlternates } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Comparison, readComparison } from './comparison.tsx';
import type { Histories } from './histories.ts';
import { Log } from './log.tsx';

/** The page of all the revisions of an entry, with the difference between two of them; undefined: the entry has just gone. */
export async function revisionsPage(published: PublishedEntry, view: View, histories: Histories): Promise<Page | undefined> {
  const { entry } = published;
  const history = await histories.history(entry.kind, entry.slug);
  if (history === undefined) return undefined;
  const comparison = await readComparison(published, history, view, histories);
  const words = view.words.agreement;
  const title = plainText(entryTitle(entry, view.locale).text);
  return {
    title: words.revisionsOf(title),
    description: words.revisionsDescription(title),
    alternates: revisionsAlternates(entry.kind, entry.slug),
    query: view.compared === undefined ? undefined : `from=${view.compared.from}&to=${view.compared.to}`,
    section: entry.kind,
    kind: 'article',
    data: [],
    body: (
      <article class="entry entry-revisions">
        <header class="row entry-head">
          <p class="side">
            <a href={listPath(entry.kind, view.locale)}>{view.words.lists[entry.kind]}</a>
          </p>
          <div class="main">
            <h1 class="headword headword-long">{words.revisionsOf(title)}</h1>
            <p class="grammar">
              <EntryLink published={published} view={view} />
            </p>
          </div>
        </header>
        <Row title={words.revisions} id="revisions">
          <ol class="revisions" reversed>
            {history.revisions.toReversed().map((revision) => (
              <Revision key={revision.number} revision={revision} published={published} history={history} view={view} />
            ))}
          </ol>
        </Row>
        <Comparison comparison={comparison} published={published} history={history} view={view} />
        {history.log.length > 0 && (
          <Row title={words.log} id="log">
            <Log log={history.log} view={view} />
          </Row>
        )}
      </article>
    ),
  };
}

interface RevisionParts {
  readonly revision: WrittenRevision;
  readonly published: PublishedEntry;
  readonly history: EntryHistory;
  readonly view: View;
}

function Revision({ revision, published: { entry }, history, view }: RevisionParts) {
  const { locale } = view;
  const words = view.words.agreement;
  const { number, on, origin, agreement, isCorrection } = revision;
  const isServed = number === history.served;
  return (
    <li class={isServed ? 'revision revision-served' : 'revision'} id={`revision-${number}`}>
      <p class="revision-head">
        <a href={revisionAlternates(entry.kind, entry.slug, number)[locale]}>{words.revisionNumber(number)}</a>{' '}
        <span class="remarks">
          <Facts
            facts={[
              words.received(edtfText(on, locale)),
              ...(origin === 'edit' ? [words.edited] : []),
              ...(isServed ? [words.served] : []),
            ]}
          />
        </span>
      </p>
      <p class={`revision-state revision-${agreement.state.toLowerCase()}`}>
        <AgreementSentence record={agreement} kind={entry.kind} view={view} />.
      </p>
      {isCorrection && <p class="remarks">{words.correction(number - 1)}</p>}
      {number > 1 && (
        <p class="revision-since">
          <a href={comparisonPath(entry.kind, entry.slug, locale, { from: number - 1, to: number })}>{words.sinceLink(number - 1)}</a>
        </p>
      )}
    </li>
  );
}
