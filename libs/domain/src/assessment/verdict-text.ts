import type { Locale } from '../locale/localized-text.ts';
import type { Verdict } from './vocabulary.ts';

const VERDICT_TEXTS: Readonly<Record<Verdict, Readonly<Record<Locale, string>>>> = {
  ELIGIBLE: {
    fr: 'D’après vos réponses, votre organisation remplit tous les critères de l’article 3 de la Loi sur l’économie sociale.',
    en: 'According to your answers, your organisation meets all the criteria of section 3 of the Social Economy Act.',
  },
  ELIGIBLE_IF_DOCUMENTED: {
    fr: 'Il manque un écrit. Vos documents se taisent sur un critère au moins\u00a0: ce critère n’est pas rempli tant que la clause n’est pas ajoutée.',
    en: 'Something is not in writing. Your documents are silent on at least one criterion: it is not met until the clause is added.',
  },
  FIXABLE: {
    fr: 'Pas dans l’état actuel. Une règle ou une pratique contredit la Loi, mais elle peut être changée.',
    en: 'Not as things stand. A rule or a practice contradicts the Act, but it can be changed.',
  },
  UNDETERMINED: {
    fr: 'On ne peut pas encore le dire. Il manque une réponse, un plan ou un document.',
    en: 'It cannot be said yet. An answer, a plan or a document is missing.',
  },
  NOT_YET: {
    fr: 'Pas encore. Il faut d’abord constituer une coopérative, une mutuelle ou un organisme à but non lucratif.',
    en: 'Not yet. A co-operative, a mutual society or a non-profit organisation has to be incorporated first.',
  },
  INELIGIBLE: {
    fr: 'Non. D’après vos réponses, la Loi exclut votre organisation telle qu’elle est\u00a0: voyez ce qui la contredit.',
    en: 'No. According to your answers, the Act leaves your organisation out as it is: see what contradicts it.',
  },
};

const VERDICT_NAMES: Readonly<Record<Verdict, Readonly<Record<Locale, string>>>> = {
  ELIGIBLE: { fr: 'Oui, d’après ces réponses', en: 'Yes, according to these answers' },
  ELIGIBLE_IF_DOCUMENTED: { fr: 'Pas rempli tant que la clause n’est pas ajoutée', en: 'Not met until the clause is added' },
  FIXABLE: { fr: 'Pas dans l’état actuel, mais cela se corrige', en: 'Not as things stand, but it can be fixed' },
  UNDETERMINED: { fr: 'On ne peut pas encore le dire', en: 'It cannot be said yet' },
  NOT_YET: { fr: 'Pas encore', en: 'Not yet' },
  INELIGIBLE: { fr: 'Non, dans l’état actuel', en: 'No, as things stand' },
};

const GUIDANCE: Readonly<Record<Locale, string>> = {
  fr: 'Ceci est une aide, ni une décision ni un avis juridique.',
  en: 'This is guidance, neither a decision nor legal advice.',
};

const NOT_ASKED: Readonly<Record<Locale, string>> = {
  fr: 'La question n’a pas été posée.',
  en: 'The question was not asked.',
};

/** A verdict in a few words. */
export function verdictName(verdict: Verdict, locale: Locale): string {
  return VERDICT_NAMES[verdict][locale];
}

/** What a verdict means, in plain words. */
export function verdictText(verdict: Verdict, locale: Locale): string {
  return VERDICT_TEXTS[verdict][locale];
}

/** What every verdict has to be read with: it decides nothing. */
export function guidanceText(locale: Locale): string {
  return GUIDANCE[locale];
}

/** Why a criterion that was left out stands open. */
export function notAskedText(locale: Locale): string {
  return NOT_ASKED[locale];
}
