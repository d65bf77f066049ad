import type { EntryKind } from '#client';
import type { Locale } from '#domain';

/** What `<entendu-search>` says, in one language. */
export interface SearchMessages {
  readonly label: string;
  readonly hint: string;
  readonly results: string;
  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly found: (shown: number, total: number) => string;
  readonly nothing: (query: string) => string;
  readonly nearest: (count: number) => string;
  readonly unavailable: string;
  readonly service: string;
}

/** What `<entendu-search>` says. */
export const searchMessages: Readonly<Record<Locale, SearchMessages>> = {
  fr: {
    label: 'Chercher dans Entendu',
    hint: 'Un mot, un sigle, une question',
    results: 'Résultats',
    kind: {
      TERM: 'terme',
      STRUCTURE: 'structure',
      PROGRAMME: 'programme',
      EVENT: 'événement',
      CRITERION: 'critère',
      QUESTION: 'question',
    },
    found: (shown, total) =>
      `${total} ${total > 1 ? 'résultats' : 'résultat'}${shown < total ? `, les ${shown} premiers sont affichés` : ''}`,
    nothing: (query) => `Entendu ne contient rien sur «\u00a0${query}\u00a0».`,
    nearest: (count) => (count === 0 ? 'Essayez un mot plus court.' : 'Ce qui s’en approche le plus\u00a0:'),
    unavailable: 'La recherche ne répond pas en ce moment.',
    service: 'Ouvrir Entendu',
  },
  en: {
    label: 'Search Entendu',
    hint: 'A word, an acronym, a question',
    results: 'Results',
    kind: {
      TERM: 'term',
      STRUCTURE: 'structure',
      PROGRAMME: 'programme',
      EVENT: 'event',
      CRITERION: 'criterion',
      QUESTION: 'question',
    },
    found: (shown, total) => `${total} ${total === 1 ? 'result' : 'results'}${shown < total ? `, the first ${shown} are shown` : ''}`,
    nothing: (query) => `Entendu holds nothing on “${query}”.`,
    nearest: (count) => (count === 0 ? 'Try a shorter word.' : 'What comes closest:'),
    unavailable: 'Search is not answering right now.',
    service: 'Open Entendu',
  },
};
