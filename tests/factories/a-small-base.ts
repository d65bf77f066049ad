import type { Catalogue, Criterion, EntryRef } from '#domain';
import { aCatalogue } from './a-catalogue.ts';
import { aClaim, aCriterion, aProgramme, aQuestion, aSource, aStructure, aTerm } from './entries.ts';

const CRITERIA: readonly Criterion['id'][] = ['LEGAL_FORM', 'MARKET_ACTIVITY', 'SOCIAL_PURPOSE', 'DEMOCRATIC_GOVERNANCE'];

/** A base of a few entries of every kind that answers are made from, with homonyms, a dispute and a general case. */
export function aSmallBase(): Catalogue {
  return aCatalogue(
    [
      aTerm('ristourne', {
        labels: {
          fr: { preferred: 'ristourne', acronyms: [], alternative: [], hidden: ['ristorne'] },
          en: { preferred: 'patronage rebate', acronyms: [], alternative: [], hidden: [] },
        },
        definition: {
          fr: 'part des surplus d’une coopérative remise à ses membres en proportion de leurs opérations',
          en: 'share of the surpluses of a co-operative handed back to its members in proportion to their transactions',
        },
        notes: [{ fr: 'Ce n’est pas un dividende. Le capital n’y change rien.', en: 'It is no dividend. Capital changes nothing.' }],
      }),
      aTerm('part-sociale', {
        labels: {
          fr: { preferred: 'part sociale', acronyms: [], alternative: [], hidden: [] },
          en: { preferred: 'qualifying share', acronyms: [], alternative: [], hidden: [] },
        },
        definition: {
          fr: 'titre qu’un membre souscrit pour entrer dans une coopérative',
          en: 'share that a member takes up to join a co-operative',
        },
      }),
      aStructure('conference-regionale-des-elus', {
        classification: 'regional-conference',
        names: [{ name: { fr: 'conférence régionale des élus' }, acronym: 'CRÉ' }],
        alternativeLabels: { fr: ['CRE'], en: [] },
        summary: {
          fr: 'Table des élus d’une région, dissoute par la loi en 2015.',
          en: 'Table of the elected officers of a region, dissolved by law in 2015.',
        },
        end: '2015-04-21',
        homonyms: ['structure:conseil-regional-de-l-environnement'],
        claims: [
          aClaim('creation-2004', 'loi', {
            statement: { fr: 'La conférence est créée en 2004.', en: 'The conference was created in 2004.' },
            status: 'DISPUTED',
            rivals: ['structure:conference-regionale-des-elus#creation-2005'],
          }),
          aClaim('creation-2005', 'loi', {
            statement: { fr: 'La conférence est créée en 2005.', en: 'The conference was created in 2005.' },
            status: 'DISPUTED',
          }),
        ],
      }),
      aStructure('conseil-regional-de-l-environnement', {
        classification: 'umbrella-organisation',
        names: [{ name: { fr: 'conseil régional de l’environnement' }, acronym: 'CRE' }],
        summary: { fr: 'Organisme de concertation en environnement.', en: 'Body for joint work on the environment.' },
      }),
      aStructure('ministere', {
        classification: 'ministry',
        names: [
          { name: { fr: 'ministère des Exportations' }, acronym: 'MEX', from: '2012', to: '2016-01-28' },
          { name: { fr: 'ministère de la Science' }, acronym: 'MSC', from: '2016-01-28' },
        ],
        summary: { fr: 'Ministère qui porte le dossier.', en: 'Ministry in charge of the file.' },
      }),
      aStructure('pole', {
        names: [{ name: { fr: 'Pôle de la vallée' } }],
        summary: { fr: 'Regroupement qui accompagne les projets.', en: 'Group that supports projects.' },
      }),
      aProgramme('piec', {
        title: { fr: 'programme d’immobilisation' },
        acronym: 'PIEC',
        claims: [
          aClaim('appel-2025', 'loi', {
            statement: { fr: 'L’appel de 2025 est de 7,4 millions de dollars.', en: 'The call of 2025 is worth $7.4 million.' },
            validUntil: '2025-10-24',
          }),
        ],
      }),
      ...CRITERIA.map((id) => aCriterion(id.toLowerCase().replaceAll('_', '-'), { id })),
      aQuestion('mon-projet', {
        question: { fr: 'Mon projet est-il admissible?', en: 'Is my project eligible?' },
        variants: { fr: ['est-ce que je me qualifie'], en: ['do we qualify'] },
        answer: { fr: 'Il l’est s’il vend et sert un besoin. Parlez-en au Pôle.', en: 'It is if it sells and serves a need. Ask the hub.' },
        about: [...CRITERIA.map((id): EntryRef => `criterion:${id.toLowerCase().replaceAll('_', '-')}`), 'structure:pole'],
      }),
      aQuestion('inc', {
        question: {
          fr: 'Ma compagnie inc. a une mission sociale : est-elle admissible?',
          en: 'My corporation has a social mission: is it eligible?',
        },
        answer: { fr: 'Non : une compagnie n’a pas la forme voulue.', en: 'No: a corporation does not have the form.' },
      }),
    ],
    { sources: [aSource('loi')] },
  );
}
