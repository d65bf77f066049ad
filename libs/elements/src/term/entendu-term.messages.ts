import type { Locale } from '#domain';
import type { ClaimStatus } from '#client';

/** What `<entendu-term>` says, in one language. */
export interface TermMessages {
  readonly loading: string;
  readonly also: string;
  readonly proposed: string;
  readonly agreed: string;
  readonly adoption: (day: string, body: string, resolution: string) => string;
  readonly endorsed: string;
  readonly newer: string;
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
    proposed: 'Proposition\u00a0: aucune instance ne l’a encore adoptée',
    agreed: 'Définition entendue ',
    adoption: (day, body, resolution) => `le ${day} par ${body} (résolution ${resolution})`,
    endorsed: 'appuyée par ',
    newer: 'Une autre rédaction est proposée',
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
    proposed: 'Proposal: no body has adopted it yet',
    agreed: 'Definition agreed ',
    adoption: (day, body, resolution) => `on ${day} by ${body} (resolution ${resolution})`,
    endorsed: 'endorsed by ',
    newer: 'Another wording is proposed',
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
