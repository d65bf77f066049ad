import { type Catalogue, ENTRY_KINDS, LOCALES } from '#domain';
import {
  type Alternates,
  OVERVIEWS,
  eligibilityPath,
  entryAlternates,
  homePath,
  inBoth,
  listAlternates,
  overviewAlternates,
} from '../site/paths.ts';

/**
 * Every page of the base in both languages, each with its counterpart, as a sitemap
 * (sitemaps.org, with the language alternates of https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function sitemap(catalogue: Catalogue, publicUrl: string): string {
  const urls = pagesOf(catalogue).flatMap((page) => LOCALES.map((locale) => urlOf(page, page[locale], publicUrl)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function pagesOf(catalogue: Catalogue): readonly Alternates[] {
  const kinds = ENTRY_KINDS.filter((kind) => catalogue.all(kind).length > 0);
  return [
    inBoth(homePath),
    inBoth(eligibilityPath),
    ...OVERVIEWS.map(overviewAlternates),
    ...kinds.map(listAlternates),
    ...kinds.flatMap((kind) => catalogue.all(kind).map(({ entry }) => entryAlternates(kind, entry.slug))),
  ];
}

function urlOf(page: Alternates, path: string, publicUrl: string): string {
  const alternates = LOCALES.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(`${publicUrl}${page[locale]}`)}"/>`,
  );
  return `<url><loc>${escaped(`${publicUrl}${path}`)}</loc>${alternates.join('')}</url>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
