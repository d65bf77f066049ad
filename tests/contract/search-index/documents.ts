import { type EntryKind, type Locale, type SearchDocument, searchDocumentId } from '#domain';

/** A document for an index, as a test wants it. */
export function aDocument(
  slug: string,
  texts: Partial<Pick<SearchDocument, 'title' | 'names' | 'text' | 'version'>> & { kind?: EntryKind; locale?: Locale } = {},
): SearchDocument {
  const { kind = 'term', locale = 'fr', title = slug, names = [], text = '', version = 1 } = texts;
  return { id: searchDocumentId(kind, slug, locale), kind, slug, locale, version, title, names, text };
}

/** A small base with what French glossaries stumble over. */
export const BASE: readonly SearchDocument[] = [
  aDocument('economie-sociale', {
    title: 'économie sociale',
    names: ['ÉS', 'É.S.', 'economie social', 'social economy'],
    text: 'ensemble des activités économiques à finalité sociale que mènent des entreprises',
  }),
  aDocument('economie-sociale', {
    locale: 'en',
    title: 'social economy',
    names: ['économie sociale', 'ÉS'],
    text: 'economic activities with a social purpose carried on by enterprises',
  }),
  aDocument('ristourne', {
    title: 'ristourne',
    text: 'part des surplus d’une coopérative remise à ses membres en proportion de leurs opérations',
  }),
  aDocument('cooperative', {
    title: 'coopérative',
    names: ['coop', 'co-operative'],
    text: 'personne morale qui regroupe des membres pour satisfaire leurs besoins',
  }),
  aDocument('main-d-oeuvre', { title: 'main-d’œuvre', text: 'ensemble des personnes qui travaillent dans une région' }),
  aDocument('conference-regionale-des-elus', {
    kind: 'structure',
    title: 'Conférence régionale des élus',
    names: ['CRÉ'],
    text: 'instance de concertation abolie en 2015',
  }),
  aDocument('comite-regional', {
    kind: 'structure',
    title: 'Comité régional d’économie sociale',
    names: ['CRÉS'],
    text: 'comité qui a précédé le pôle',
  }),
  aDocument('tiess', {
    kind: 'structure',
    title: 'Territoires innovants en économie sociale et solidaire',
    names: ['TIESS'],
    text: 'organisme de liaison et de transfert',
  }),
  aDocument('pole', {
    kind: 'structure',
    title: 'Pôle d’économie sociale de la Vallée-du-Haut-Saint-Laurent',
    names: ['Pôle VHSL'],
    text: 'concertation des entreprises du Haut-Saint-Laurent',
  }),
  aDocument('qu-est-devenue-la-cre', {
    kind: 'question',
    title: 'Qu’est devenue la CRÉ?',
    names: ['la CRÉ existe-t-elle encore', 'c’est quoi la cré'],
    text: 'La CRÉ a été abolie; la CRÉ n’a pas de successeur.',
  }),
  aDocument('fonds-regional', { kind: 'programme', title: 'Fonds régional', text: 'aide aux projets locaux des municipalités' }),
];

/** The documents, a few at a time. */
export async function* inBatches(documents: readonly SearchDocument[], size = 3): AsyncIterable<readonly SearchDocument[]> {
  for (let at = 0; at < documents.length; at += size) yield await Promise.resolve(documents.slice(at, at + size));
}
