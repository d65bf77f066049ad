import { type Entry, type Locale, entrySummary, entryTitle, plainText } from '#domain';
import type { Data } from '../entry/entry-data.ts';
import { listPath } from '../site/paths.ts';
import type { View } from '../site/view.ts';

/** The questions as schema.org data: a page of frequent questions, each with its answer. */
export function questionsData({ catalogue, words, publicUrl, locale }: View): Data {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': `${publicUrl}${listPath('question', locale)}`,
    name: `${words.name} – ${words.lists.question}`,
    inLanguage: locale,
    mainEntity: catalogue.all('question').map(({ entry }) => questionData(entry, locale)),
  };
}

/** One question with its accepted answer. */
export function questionData(question: Extract<Entry, { kind: 'question' }>, locale: Locale): Data {
  return {
    '@type': 'Question',
    name: plainText(entryTitle(question, locale).text),
    acceptedAnswer: { '@type': 'Answer', text: plainText(entrySummary(question, locale).text) },
  };
}
