import { type Entry, type PublishedEntry, alternativeNames, entryPath, entrySummary, entryTitle, plainText } from '#domain';
import { glossarySet } from '../lists/glossary-data.ts';
import { questionData } from '../lists/questions-data.ts';
import type { View } from '../site/view.ts';
import { isoDate } from './iso-date.ts';

/** A schema.org node. */
export type Data = Readonly<Record<string, unknown>>;

/** An entry as schema.org data: a defined term of the glossary, an organisation, a question with its answer… */
export function entryData({ entry, revision }: PublishedEntry, view: View): Data {
  const { locale, publicUrl } = view;
  const url = `${publicUrl}${entryPath(entry.kind, entry.slug, locale)}`;
  const title = entryTitle(entry, locale);
  const others = [...new Set(alternativeNames(entry).map(({ text }) => text))];
  return {
    '@context': 'https://schema.org',
    '@id': `${publicUrl}${entryPath(entry.kind, entry.slug, 'fr')}#entry`,
    ...typed(entry, view),
    ...(entry.kind === 'question' ? {} : { name: plainText(title.text), description: plainText(entrySummary(entry, locale).text) }),
    ...(others.length === 0 ? {} : { alternateName: others }),
    url: 'website' in entry && entry.website !== undefined ? entry.website : url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, inLanguage: locale, version: revision },
  };
}

function typed(entry: Entry, view: View): Data {
  const { locale } = view;
  switch (entry.kind) {
    case 'term':
      return {
        '@type': 'DefinedTerm',
        termCode: entry.slug,
        inLanguage: entrySummary(entry, locale).locale,
        inDefinedTermSet: glossarySet(view),
      };
    case 'structure':
      return {
        '@type': entry.classification === 'territory' || entry.classification === 'rcm' ? 'AdministrativeArea' : 'Organization',
        ...isoDates(entry, entry.classification),
      };
    case 'event':
      return { '@type': 'Event', ...(isoDate(entry.on) === undefined ? {} : { startDate: isoDate(entry.on) }) };
    case 'programme':
      return { '@type': 'GovernmentService' };
    case 'criterion':
      return { '@type': 'DefinedTerm', termCode: entry.slug };
    case 'question':
      return { '@type': 'FAQPage', mainEntity: questionData(entry, locale) };
  }
}

function isoDates(
  { start, end }: { readonly start?: string | undefined; readonly end?: string | undefined },
  classification: string,
): Data {
  if (classification === 'territory' || classification === 'rcm') return {};
  const [founded, dissolved] = [isoDate(start), isoDate(end)];
  return {
    ...(founded === undefined ? {} : { foundingDate: founded }),
    ...(dissolved === undefined ? {} : { dissolutionDate: dissolved }),
  };
}
