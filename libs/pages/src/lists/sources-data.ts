import { type Source, localize } from '#domain';
import type { Data } from '../entry/entry-data.ts';
import { overviewPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';
import { isoDate } from '../entry/iso-date.ts';

/** The registry as schema.org data: a collection of works. */
export function sourceData(sources: readonly Source[], { words, locale, publicUrl }: View): Data {
  const address = `${publicUrl}${overviewPath('sources', locale)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': address,
    name: `${words.name} – ${words.sourcesTitle}`,
    inLanguage: locale,
    hasPart: sources.map((source) => {
      const title = localize(source.title, locale);
      const published = isoDate(source.date);
      return {
        '@type': 'CreativeWork',
        '@id': `${address}#${source.slug}`,
        name: title.text,
        ...(source.publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: source.publisher } }),
        ...(published === undefined ? {} : { datePublished: published }),
        ...(source.url === undefined ? {} : { url: source.url }),
      };
    }),
  };
}
