import type { Locale } from '#domain';

/** What someone types and the entry that is meant, as `kind:slug`; several where several are meant alike. */
export interface TypedQuery {
  readonly query: string;
  readonly locale?: Locale;
  readonly meant: readonly string[];
}

const SOCIAL_ECONOMY = 'term:economie-sociale';
const COOPERATIVE = 'term:cooperative';
const ENTERPRISE = 'term:entreprise-d-economie-sociale';
const CRES = ['structure:conference-regionale-des-elus', 'structure:conseil-regional-de-l-environnement'];
const VALLEY = 'structure:vallee-du-haut-saint-laurent';
const NONPROFIT = 'term:organisme-a-but-non-lucratif';

const asked = (meant: string | readonly string[], locale: Locale, ...queries: readonly string[]): TypedQuery[] =>
  queries.map((query) => ({ query, locale, meant: [meant].flat() }));

/** Queries as people type them, of the content of this repository. */
export const TYPED_QUERIES: readonly TypedQuery[] = [
  // Letter by letter.
  ...asked(COOPERATIVE, 'fr', 'coo', 'coop', 'coopé', 'cooperat', 'Coopératives'),
  ...asked(SOCIAL_ECONOMY, 'fr', 'économie s', 'économie soc', 'economie sociale'),
  ...asked(ENTERPRISE, 'fr', "entreprise d'é", 'entreprise d’économie'),
  ...asked('term:ristourne', 'fr', 'risto', 'ristournes'),
  // With slips.
  ...asked(COOPERATIVE, 'fr', 'cooperatve', 'coopértive', 'coopperative'),
  ...asked(SOCIAL_ECONOMY, 'fr', 'economie social', 'économei sociale', 'economie sociales'),
  ...asked('term:ristourne', 'fr', 'ristorne'),
  ...asked('term:gouvernance-democratique', 'fr', 'gouvernence democratique'),
  ...asked('structure:investissement-quebec', 'fr', 'investisement quebec'),
  // Acronyms.
  ...asked(CRES, 'fr', 'C.R.É.', 'CRÉ', 'CRE', 'cre', 'c.r.e.'),
  ...asked('structure:centre-local-de-developpement', 'fr', 'CLD', 'cld', 'C.L.D.', 'les CLD'),
  ...asked(ENTERPRISE, 'fr', 'ÉÉS', 'EES', 'ees'),
  ...asked('structure:municipalite-regionale-de-comte', 'fr', 'MRC', 'm.r.c.'),
  ...asked('programme:programme-d-immobilisation-en-entrepreneuriat-collectif', 'fr', 'PIEC', 'piec'),
  ...asked(NONPROFIT, 'fr', 'OBNL', 'osbl', 'o.b.n.l.'),
  ...asked(['term:conseil-d-administration', 'term:chiffre-d-affaires'], 'fr', 'CA', 'c.a.'),
  ...asked('programme:fonds-regions-et-ruralite', 'fr', 'FRR'),
  ...asked('structure:cooperative-de-developpement-regional', 'fr', 'CDR'),
  ...asked(VALLEY, 'fr', 'VHSL'),
  // Elisions, apostrophes, ligatures, saints, plurals.
  ...asked(SOCIAL_ECONOMY, 'fr', "l'économie sociale", 'L’ÉCONOMIE SOCIALE', 'de l’économie sociale', "d'economie sociale"),
  ...asked('term:entreprise-d-insertion', 'fr', "entreprise d'insertion", 'entreprises d’insertion'),
  ...asked(VALLEY, 'fr', 'Vallée-du-Haut-St-Laurent', 'vallee du haut saint laurent'),
  ...asked('structure:mrc-du-haut-saint-laurent', 'fr', 'MRC du Haut-St-Laurent'),
  ...asked('term:lettres-patentes', 'fr', 'lettre patente'),
  ...asked('term:trop-percu', 'fr', 'trop-perçus', 'trop percu'),
  // Names, older names, hidden labels.
  ...asked('structure:ministere-des-affaires-municipales', 'fr', 'MAMOT', 'mamh'),
  ...asked('structure:mrc-de-roussillon', 'fr', 'roussillon', 'mrc roussillon'),
  ...asked('structure:chantier-de-l-economie-sociale', 'fr', 'chantier', 'chantier economie sociale'),
  ...asked('term:loi-sur-l-economie-sociale', 'fr', 'loi sur l’économie sociale', 'loi economie sociale'),
  ...asked('term:cooperative-de-solidarite', 'fr', 'coop de solidarité', 'coop solidarite'),
  ...asked('event:grande-seduction-2015', 'fr', 'grande séduction'),
  // Whole questions.
  ...asked(SOCIAL_ECONOMY, 'fr', 'qu’est-ce que l’économie sociale?', 'définition de l’économie sociale', 'c’est quoi, l’économie sociale'),
  ...asked('question:les-cld-ont-ils-ete-abolis', 'fr', 'les CLD ont-ils été abolis?', 'cld aboli'),
  ...asked('question:qu-est-devenue-la-cre', 'fr', 'qu’est devenue la CRÉ?'),
  ...asked('question:mon-projet-est-il-de-l-economie-sociale', 'fr', 'mon projet est-il admissible'),
  ...asked('question:mon-obnl-s-appelle-inc', 'fr', 'mon obnl s’appelle inc'),
  ...asked('question:quel-pourcentage-de-ventes', 'fr', 'pourcentage de ventes'),
  // English, asked in English or not.
  ...asked(SOCIAL_ECONOMY, 'en', 'social economy', 'what is the social economy', 'social econ', 'définition économie sociale'),
  ...asked(SOCIAL_ECONOMY, 'fr', 'social economy'),
  ...asked(COOPERATIVE, 'en', 'co-op', 'co-operative', 'cooperatives'),
  ...asked('term:entreprise-sociale', 'en', 'social enterprise'),
  ...asked('term:reglements-generaux', 'en', 'by-laws', 'bylaws'),
  ...asked(NONPROFIT, 'en', 'nonprofit', 'NPO', 'non-profit organization'),
  ...asked('term:cooperative-de-travail', 'en', 'worker cooperative'),
  ...asked('structure:centre-local-de-developpement', 'en', 'CLD'),
];
