import type { CatalogueContents, Entry } from '#domain';
import { aClaim, aCriterion, aDefinition, aSource, aTerm } from './entries.ts';

/** Criteria, and the term that the region asked to agree on. */
export const definedEntries: readonly Entry[] = [
  aTerm('economie-sociale'),
  aCriterion('vente', { title: { fr: 'Vente ou échange', en: 'Sale or exchange' } }),
  aCriterion('forme', { id: 'LEGAL_FORM', title: { fr: 'Forme juridique', en: 'Legal form' } }),
];

const law = aDefinition('loi', {
  role: 'reference',
  title: { fr: 'La Loi (2013)', en: 'The Act (2013)' },
  date: '2013-10-10',
  unasked: [{ key: 'seuil', title: { fr: 'Part minimale de ventes', en: 'Minimum share of sales' } }],
  alignments: [
    { criterion: 'forme', claim: 'formes' },
    { criterion: 'vente', claim: 'ventes' },
  ],
  claims: [aClaim('formes', 'texte'), aClaim('ventes', 'texte')],
});

const programme = aDefinition('piec', {
  title: { fr: 'PIEC', en: 'PIEC' },
  date: '2016',
  alignments: [
    { criterion: 'forme', departure: 'NARROWER', claim: 'formes' },
    { criterion: 'vente', departure: 'DIFFERENT', claim: 'deux-ans' },
  ],
  additions: [{ point: 'seuil', claim: 'seuil' }],
  sources: ['page'],
  claims: [
    aClaim('formes', 'page', { statement: { fr: 'La mutuelle n’y est pas.' } }),
    aClaim('deux-ans', 'page', { status: 'DISPUTED', rivals: ['definition:piec#trois-ans'], statement: { fr: 'Deux ans de ventes.' } }),
    aClaim('trois-ans', 'autre', { status: 'DISPUTED', statement: { fr: 'Trois ans de ventes.' } }),
    aClaim('seuil', 'page', {
      status: 'TO_BE_VERIFIED',
      validUntil: '2020-01-01',
      statement: { fr: 'Quarante pour cent.', en: 'Forty per cent.' },
    }),
  ],
});

const summit = aDefinition('sommet', {
  title: { fr: 'Sommet', en: 'Summit' },
  date: '1996-10',
  alignments: [
    { criterion: 'forme', departure: 'SILENT', claim: 'formes' },
    { criterion: 'vente', departure: 'WIDER', claim: 'production' },
  ],
  claims: [aClaim('formes', 'texte'), aClaim('production', 'texte')],
});

/** A few definitions that depart from the law in every way, with their sources. */
export const comparedDefinitions: Pick<CatalogueContents, 'definitions' | 'sources'> = {
  definitions: [programme, summit, law, aDefinition('jamais-vue', { title: { fr: 'Jamais vue' } })],
  sources: ['texte', 'page', 'autre'].map((slug) => aSource(slug)),
};
