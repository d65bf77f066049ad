import type { Locale } from '../../locale/localized-text.ts';

/** What the service itself says between quotes; never anything about the world. */
export interface Connectives {
  readonly definition: string;
  readonly proposed: string;
  readonly agreed: string;
  readonly superseded: string;
  readonly example: string;
  readonly colon: string;
  readonly toBeVerified: string;
  readonly disputed: string;
  readonly rival: string;
  readonly outOfDate: string;
  readonly onThatDate: string;
  readonly nameThen: string;
  readonly checker: string;
  readonly assess: string;
  readonly clarify: string;
  readonly notCovered: string;
  readonly service: string;
}

/** The connectives of each language. */
export const CONNECTIVES: Readonly<Record<Locale, Connectives>> = {
  fr: {
    definition: 'Définition\u00a0: ',
    proposed: ' (proposition\u00a0: aucun organisme ne l’a encore adoptée).',
    agreed: ' (définition adoptée\u00a0: la fiche dit par qui et quand).',
    superseded: ' (une révision plus récente a été adoptée).',
    example: 'Exemple\u00a0: ',
    colon: '\u00a0: ',
    toBeVerified: 'À vérifier\u00a0: ',
    disputed: 'Les sources ne s’accordent pas. Selon l’une\u00a0: ',
    rival: 'Selon une autre\u00a0: ',
    outOfDate: 'Information datée, à revérifier\u00a0: ',
    onThatDate: 'À cette date\u00a0: ',
    nameThen: 'Nom porté à cette date\u00a0: ',
    checker: '\nLe vérificateur passe votre cas en revue, critère par critère.',
    assess:
      '\nPour votre propre cas, ouvrez le vérificateur\u00a0: il pose les questions une à une, et «\u00a0je ne sais pas\u00a0» est permis.',
    clarify: 'Votre question peut se lire de plusieurs façons. Laquelle voulez-vous?',
    notCovered: 'La base ne répond pas à cette question; voici ce qu’elle a de plus proche et à qui demander.',
    service:
      'Entendu répond avec les textes de sa base, cités mot à mot avec leurs sources, et se tait quand elle ne dit rien; aucun modèle de langage n’écrit les réponses et aucune conversation n’est conservée.',
  },
  en: {
    definition: 'Definition: ',
    proposed: ' (a proposal: no body has adopted it yet).',
    agreed: ' (an adopted definition: its entry says by whom and when).',
    superseded: ' (a later revision was adopted).',
    example: 'Example: ',
    colon: ': ',
    toBeVerified: 'To be verified: ',
    disputed: 'The sources do not agree. According to one: ',
    rival: 'According to another: ',
    outOfDate: 'Dated information, to be checked again: ',
    onThatDate: 'On that date: ',
    nameThen: 'Name borne on that date: ',
    checker: '\nThe checker goes through your case, criterion by criterion.',
    assess: '\nFor your own case, open the checker: it asks the questions one by one, and “I don’t know” is allowed.',
    clarify: 'Your question can be read in several ways. Which one do you mean?',
    notCovered: 'The base does not answer this question; here is what it holds that is nearest, and whom to ask.',
    service:
      'Entendu answers with the texts of its base, quoted word for word with their sources, and is silent where it says nothing; no language model writes the answers and no conversation is kept.',
  },
};
