import { type ComparedDefinition, type PublishedEntry, type Source, edtfText, localize } from '#domain';
import type { Page } from '../document/page.ts';
import { EntryLinks, Facts } from '../entry/parts.tsx';
import { overviewAlternates, overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Inline, langOf } from '../text/localized.tsx';
import { definitionsBySource, entriesBySource } from './entries-by-source.ts';
import { ListHead } from './list-head.tsx';
import { sourceData } from './sources-data.ts';

/** The registry of the sources: what each is, what was seen of it and when, and what it backs. */
export function sourcesPage(view: View): Page {
  const { words, catalogue } = view;
  const backed = entriesBySource(catalogue);
  const compared = definitionsBySource(catalogue);
  const byPublisher = grouped(catalogue.sources, view);
  return {
    title: words.sourcesTitle,
    description: words.sourcesLead,
    alternates: overviewAlternates('sources'),
    kind: 'list',
    data: [sourceData(catalogue.sources, view)],
    body: (
      <div class="list">
        <ListHead title={words.sourcesTitle} lead={words.sourcesLead} />
        {byPublisher.length === 0 && <p class="notice">{words.emptyList}</p>}
        {byPublisher.map(({ publisher, sources }) => (
          <section key={publisher} class="row">
            <h2 class="side">{publisher}</h2>
            <ul class="main registry">
              {sources.map((source) => (
                <li key={source.slug} id={source.slug}>
                  <RegisteredSource
                    source={source}
                    backed={backed.get(source.slug) ?? []}
                    compared={compared.get(source.slug) ?? []}
                    view={view}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    ),
  };
}

/** The sources by who published them, the publishers from A to Z, those without one last. */
function grouped(sources: readonly Source[], { words, locale }: View) {
  const collator = new Intl.Collator(locale === 'fr' ? 'fr-CA' : 'en-CA', { numeric: true });
  const titleOf = (source: Source) => localize(source.title, locale).text;
  return [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .toSorted(([a], [b]) => Number(a === undefined) - Number(b === undefined) || collator.compare(a ?? '', b ?? ''))
    .map(([publisher, own]) => ({
      publisher: publisher ?? words.unknownPublisher,
      sources: own.toSorted((a, b) => collator.compare(titleOf(a), titleOf(b))),
    }));
}

function RegisteredSource({
  source,
  backed,
  compared,
  view,
}: {
  readonly source: Source;
  readonly backed: readonly PublishedEntry[];
  readonly compared: readonly ComparedDefinition[];
  readonly view: View;
}) {
  const { words, locale } = view;
  const title = localize(source.title, locale);
  const facts = [
    source.date === undefined ? undefined : edtfText(source.date, locale),
    source.seenOn === undefined ? undefined : words.seenOn(edtfText(source.seenOn, locale)),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <h3 class="registry-title" {...langOf(title, view)}>
        {title.text}
      </h3>
      {facts.length > 0 && (
        <p class="remarks">
          <Facts facts={facts} />
        </p>
      )}
      {source.seen !== undefined && (
        <p class="seen">
          <Inline text={source.seen} view={view} />
        </p>
      )}
      {source.url !== undefined && (
        <p>
          <a class="address" href={source.url} rel="noopener external">
            {source.url}
          </a>
        </p>
      )}
      {backed.length > 0 && (
        <details class="backs">
          <summary>{words.backs(backed.length)}</summary>
          <EntryLinks entries={backed} view={view} />
        </details>
      )}
      {compared.map((definition) => {
        const title = localize(definition.title, locale);
        return (
          <p key={definition.slug} class="backs">
            {words.backsDefinition}{' '}
            <a href={`${overviewPath('definitions', locale)}?d=${definition.slug}`} {...langOf(title, view)}>
              {title.text}
            </a>
          </p>
        );
      })}
    </>
  );
}
