import type { Locale } from '#domain';
import type { AgreementState, ClaimStatus } from '#client';

/** What `<entendu-term>` says, in one language. */
export interface TermMessages {
  readonly loading: string;
  readonly also: string;
  readonly agreement: Readonly<Record<AgreementState, string>>;
  readonly endorsed: string;
  readonly facts: string;
  readonly status: Readonly<Record<ClaimStatus, string>>;
  readonly rivals: string;
  readonly outOfDate: (day: string) => string;
  readonly sources: string;
  readonly homonyms: string;
  readonly page: string;
  readonly ambiguous: (name: string) => string;
  readonly otherReadings: (name: string) => string;
  readonly notFound: (name: string) => string;
  readonly unavailable: string;
  readonly retry: string;
  readonly service: string;
}

/** What `<entendu-term>` says. */
export const termMessages: Readonly<Record<Locale, TermMessages>> = {
  fr: {
    loading: 'Chargement…',
    also: 'Se dit aussi\u00a0: ',
    agreement: {
      PROPOSED: 'Proposition\u00a0: aucune instance n’a encore adopté cette définition.',
      AGREED: 'Définition convenue. Adoptée par\u00a0: ',
      SUPERSEDED: 'Définition remplacée\u00a0: une révision plus récente a été adoptée.',
    },
    endorsed: 'Appuyée par\u00a0: ',
    facts: 'Énoncés et preuves',
    status: { VERIFIED: 'Vérifié', TO_BE_VERIFIED: 'À vérifier', DISPUTED: 'Contesté' },
    rivals: 'Les sources divergent. On lit aussi\u00a0:',
    outOfDate: (day) => `Périmé\u00a0: valable jusqu’au ${day}.`,
    sources: 'Sources\u00a0: ',
    homonyms: 'À ne pas confondre avec\u00a0: ',
    page: 'Voir l’entrée complète dans Entendu',
    ambiguous: (name) => `«\u00a0${name}\u00a0» a plusieurs sens. Lequel cherchez-vous?`,
    otherReadings: (name) => `Autres sens de «\u00a0${name}\u00a0»`,
    notFound: (name) => `Entendu n’a pas d’entrée «\u00a0${name}\u00a0».`,
    unavailable: 'Entendu ne répond pas en ce moment.',
    retry: 'Réessayer',
    service: 'Ouvrir Entendu',
  },
  en: {
    loading: 'Loading…',
    also: 'Also called: ',
    agreement: {
      PROPOSED: 'Proposal: no body has adopted this definition yet.',
      AGREED: 'Agreed definition. Adopted by: ',
      SUPERSEDED: 'Superseded definition: a later revision was adopted.',
    },
    endorsed: 'Endorsed by: ',
    facts: 'Claims and evidence',
    status: { VERIFIED: 'Verified', TO_BE_VERIFIED: 'To be verified', DISPUTED: 'Disputed' },
    rivals: 'The sources disagree. Elsewhere one reads:',
    outOfDate: (day) => `Out of date: valid until ${day}.`,
    sources: 'Sources: ',
    homonyms: 'Not to be confused with: ',
    page: 'See the full entry in Entendu',
    ambiguous: (name) => `“${name}” has several meanings. Which one do you mean?`,
    otherReadings: (name) => `Other meanings of “${name}”`,
    notFound: (name) => `Entendu has no entry “${name}”.`,
    unavailable: 'Entendu is not answering right now.',
    retry: 'Try again',
    service: 'Open Entendu',
  },
};
