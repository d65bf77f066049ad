import { definitionTable } from '#domain';
import type { Page } from '../document/page.ts';
import { Row, SourceList } from '../entry/parts.tsx';
import { ListHead } from '../lists/list-head.tsx';
import { overviewAlternates } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { Footnotes } from '../text/footnotes.ts';
import { DefinitionChoice } from './definition-choice.tsx';
import { definitionsData } from './definitions-data.ts';
import { DefinitionGrid } from './definition-grid.tsx';
import { DefinitionList } from './definition-list.tsx';
import { DepartureKey } from './departure.tsx';

/** As many columns as a sheet of paper holds. */
const FEW = 3;

/** The definitions in circulation beside the law: all of them, or those that the address chooses. */
export function definitionsPage(view: View): Page {
  const { words, catalogue } = view;
  const { definitions } = catalogue;
  const others = definitions.filter(({ role }) => role === 'compared');
  const chosen = others.map(({ slug }) => slug).filter((slug) => view.chosen?.includes(slug) === true);
  const shown = definitions.filter(({ role, slug }) => role === 'reference' || chosen.length === 0 || chosen.includes(slug));
  const table = definitionTable(
    shown,
    catalogue.all('criterion').map(({ entry }) => entry),
  );
  const notes = new Footnotes([]);
  return {
    title: words.definitions.title,
    description: words.definitions.lead,
    alternates: overviewAlternates('definitions'),
    query: chosen.map((slug) => `d=${slug}`).join('&'),
    kind: 'list',
    data: [definitionsData(table.columns, view)],
    body: (
      <div class={table.columns.length <= FEW ? 'list definitions definitions-few' : 'list definitions'}>
        <ListHead title={words.definitions.title} lead={words.definitions.lead}>
          <p class="definitions-reading">{words.definitions.reading}</p>
        </ListHead>
        {definitions.length === 0 ? (
          <p class="notice">{words.emptyList}</p>
        ) : (
          <>
            <DefinitionChoice offered={others} chosen={chosen} view={view} />
            {chosen.length > 0 && <p class="definitions-chosen">{words.definitions.chosen(chosen.length, others.length)}</p>}
            <Row title={words.definitions.key}>
              <DepartureKey view={view} />
            </Row>
            <DefinitionGrid table={table} view={view} notes={notes} />
            <DefinitionList columns={table.columns} view={view} notes={notes} />
            <section class="row row-sources" role="doc-endnotes" id="sources">
              <h2 class="side">{words.sources}</h2>
              <div class="main">
                <SourceList notes={notes} view={view} />
              </div>
            </section>
          </>
        )}
      </div>
    ),
  };
}
