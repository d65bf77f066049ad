import { type ComparedDefinition, type DefinitionColumn, departureText, localize } from '#domain';
import type { Data } from '../entry/entry-data.ts';
import { isoDate } from '../entry/iso-date.ts';
import { overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The definitions as schema.org data: a list of works, each with who gives it and where it departs from the law. */
export function definitionsData(columns: readonly DefinitionColumn[], view: View): Data {
  const { words, locale, publicUrl } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': `${publicUrl}${overviewPath('definitions', 'fr')}#list`,
    name: words.definitions.title,
    url: `${publicUrl}${overviewPath('definitions', locale)}`,
    numberOfItems: columns.length,
    itemListElement: columns.map((column, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        '@type': column.definition.role === 'reference' ? 'Legislation' : 'CreativeWork',
        name: localize(column.definition.title, locale).text,
        about: localize(column.definition.scope, locale).text,
        abstract: departureText(column, locale),
        ...authored(column.definition, view),
      },
    })),
  };
}

function authored({ holder, date, sources }: ComparedDefinition, { locale, catalogue }: View): Data {
  const urls = sources.flatMap((slug) => catalogue.source(slug)?.url ?? []);
  const published = isoDate(date);
  return {
    creator: { '@type': 'Organization', name: localize(holder, locale).text },
    ...(published === undefined ? {} : { datePublished: published }),
    ...(urls.length === 0 ? {} : { sameAs: urls }),
  };
}
