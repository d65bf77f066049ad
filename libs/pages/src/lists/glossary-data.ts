import { type Data } from '../entry/entry-data.ts';
import { entryPath, entrySummary, entryTitle, plainText } from '#domain';
import { listPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The glossary as schema.org data: a set of defined terms. */
export function glossaryData(view: View): Data {
  const { catalogue, words, publicUrl, locale } = view;
  return {
    '@context': 'https://schema.org',
    ...glossarySet(view),
    description: words.listLeads.term,
    inLanguage: locale,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasDefinedTerm: catalogue.all('term').map(({ entry }) => ({
      '@type': 'DefinedTerm',
      '@id': `${publicUrl}${entryPath('term', entry.slug, 'fr')}#entry`,
      termCode: entry.slug,
      name: plainText(entryTitle(entry, locale).text),
      description: plainText(entrySummary(entry, locale).text),
      url: `${publicUrl}${entryPath('term', entry.slug, locale)}`,
    })),
  };
}

/** The set to which every term belongs, as it is named wherever a term is. */
export function glossarySet({ words, publicUrl, locale }: View): Data {
  return {
    '@type': 'DefinedTermSet',
    '@id': `${publicUrl}${listPath('term', 'fr')}#set`,
    name: `${words.name} – ${words.lists.term}`,
    url: `${publicUrl}${listPath('term', locale)}`,
  };
}
