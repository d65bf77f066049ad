import type { AgreementState, ClaimStatus, EntryKind, LocalizedText, RatingReason } from '#client';
import type { Locale } from '#domain';

/** What `<entendu-chat>` says, in one language. */
export interface ChatMessages {
  readonly label: string;
  readonly hint: string;
  readonly ask: string;
  readonly promise: string;
  readonly openings: string;
  readonly nearest: string;
  readonly questions: string;
  readonly entries: string;
  readonly offered: (count: number) => string;
  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly conversation: string;
  readonly restart: string;
  readonly restarted: string;
  readonly asking: string;
  readonly citation: (number: number, title: string) => string;
  readonly citations: string;
  readonly field: Readonly<Record<string, string>>;
  readonly revision: (revision: number) => string;
  readonly status: Readonly<Record<ClaimStatus, string>>;
  readonly agreement: Readonly<Record<AgreementState, string>>;
  readonly quotedIn: Readonly<Record<LocalizedText['locale'], string>>;
  readonly sources: string;
  readonly moreSources: (count: number) => string;
  readonly closeCard: string;
  readonly showCard: string;
  readonly loading: string;
  readonly gone: string;
  readonly readings: string;
  readonly next: string;
  readonly near: string;
  readonly whoToAsk: string;
  readonly checker: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly helpful: string;
  readonly unhelpful: string;
  readonly whatIsAmiss: string;
  readonly reason: Readonly<Record<RatingReason, string>>;
  readonly noReason: string;
  readonly rating: string;
  readonly rated: string;
  readonly notNoted: string;
  readonly notRated: string;
  readonly tooLong: (length: number | undefined, limit: number) => string;
  readonly tooMany: (limit: number | undefined) => string;
  readonly unavailable: string;
  readonly refused: string;
  readonly retry: string;
  readonly service: string;
}

/** What `<entendu-chat>` says. */
export const chatMessages: Readonly<Record<Locale, ChatMessages>> = {
  fr: {
    label: 'Posez votre question',
    hint: 'Un mot, un sigle, une question',
    ask: 'Demander',
    promise: 'Les réponses citent mot à mot les textes d’Entendu. La conversation reste dans cette page et disparaît avec elle.',
    openings: 'Pour commencer\u00a0:',
    nearest: 'Propositions',
    questions: 'Questions',
    entries: 'Fiches',
    offered: (count) => (count === 1 ? '1 proposition' : `${count} propositions`),
    kind: {
      TERM: 'terme',
      STRUCTURE: 'structure',
      PROGRAMME: 'programme',
      EVENT: 'événement',
      CRITERION: 'critère',
      QUESTION: 'question',
    },
    conversation: 'Conversation, la plus récente question en premier',
    restart: 'Nouvelle conversation',
    restarted: 'La conversation est effacée.',
    asking: 'Entendu cherche…',
    citation: (number, title) => `Citation ${number}\u00a0: ${title}`,
    citations: 'Citations',
    field: {
      answer: 'réponse',
      claims: 'énoncé',
      definition: 'définition',
      example: 'exemple',
      help: 'explication',
      mandates: 'mandat',
      names: 'nom',
      notes: 'note',
      proofs: 'preuve à fournir',
      remedy: 'correctif',
      summary: 'résumé',
      title: 'titre',
    },
    revision: (revision) => `révision ${revision}`,
    status: { VERIFIED: 'vérifié', TO_BE_VERIFIED: 'à vérifier', DISPUTED: 'contesté' },
    agreement: { PROPOSED: 'proposition', AGREED: 'définition entendue', SUPERSEDED: 'définition remplacée' },
    quotedIn: { FR: 'en français', EN: 'en anglais' },
    sources: 'Sources\u00a0: ',
    moreSources: (count) => (count === 1 ? '1 autre dans la fiche' : `${count} autres dans la fiche`),
    closeCard: 'Fermer la fiche',
    showCard: 'Montrer la fiche',
    loading: 'Chargement…',
    gone: 'Cette fiche n’est plus dans Entendu.',
    readings: 'Vouliez-vous dire\u00a0:',
    next: 'À demander ensuite\u00a0:',
    near: 'Ce qui s’en approche\u00a0:',
    whoToAsk: 'À qui demander\u00a0:',
    checker: 'Vérifier l’admissibilité d’un projet',
    copy: 'Copier avec les citations',
    copied: 'Réponse copiée avec ses citations.',
    copyByHand: 'Cette page ne permet pas de copier. Voici le texte à copier\u00a0:',
    helpful: 'Utile',
    unhelpful: 'Pas utile',
    whatIsAmiss: 'Qu’est-ce qui ne va pas? Seuls la question et votre choix sont envoyés.',
    reason: {
      OFF_TOPIC: 'Répond à autre chose',
      WRONG: 'Inexact',
      INCOMPLETE: 'Incomplet',
      UNCLEAR: 'Pas clair',
      OUT_OF_DATE: 'Périmé',
      OTHER: 'Autre chose',
    },
    noReason: 'Sans préciser',
    rating: 'Cette réponse est',
    rated: 'Merci, c’est noté.',
    notNoted: 'Merci. Ce service ne garde pas les avis.',
    notRated: 'Votre avis n’est pas parti.',
    tooLong: (length, limit) =>
      `Votre question est trop longue\u00a0: ${length === undefined ? '' : `${written(length)} caractères, alors que `}la limite est de ${written(limit)} caractères.`,
    tooMany: (limit) =>
      `Trop de questions en peu de temps${limit === undefined ? '' : `\u00a0: la limite est de ${written(limit)} par minute`}. Attendez un moment, puis réessayez.`,
    unavailable: 'Entendu ne répond pas en ce moment.',
    refused: 'Entendu n’a pas pu traiter cette question.',
    retry: 'Réessayer',
    service: 'Ouvrir Entendu',
  },
  en: {
    label: 'Ask your question',
    hint: 'A word, an acronym, a question',
    ask: 'Ask',
    promise: 'Answers quote the texts of Entendu word for word. The conversation stays in this page and goes with it.',
    openings: 'To begin with:',
    nearest: 'Suggestions',
    questions: 'Questions',
    entries: 'Entries',
    offered: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    kind: {
      TERM: 'term',
      STRUCTURE: 'structure',
      PROGRAMME: 'programme',
      EVENT: 'event',
      CRITERION: 'criterion',
      QUESTION: 'question',
    },
    conversation: 'Conversation, newest question first',
    restart: 'New conversation',
    restarted: 'The conversation is erased.',
    asking: 'Entendu is looking…',
    citation: (number, title) => `Citation ${number}: ${title}`,
    citations: 'Citations',
    field: {
      answer: 'answer',
      claims: 'claim',
      definition: 'definition',
      example: 'example',
      help: 'explanation',
      mandates: 'mandate',
      names: 'name',
      notes: 'note',
      proofs: 'proof to bring',
      remedy: 'remedy',
      summary: 'summary',
      title: 'title',
    },
    revision: (revision) => `revision ${revision}`,
    status: { VERIFIED: 'verified', TO_BE_VERIFIED: 'to be verified', DISPUTED: 'disputed' },
    agreement: { PROPOSED: 'proposal', AGREED: 'agreed definition', SUPERSEDED: 'superseded definition' },
    quotedIn: { FR: 'in French', EN: 'in English' },
    sources: 'Sources: ',
    moreSources: (count) => (count === 1 ? '1 more in the entry' : `${count} more in the entry`),
    closeCard: 'Close the entry',
    showCard: 'Show the entry',
    loading: 'Loading…',
    gone: 'This entry is no longer in Entendu.',
    readings: 'Did you mean:',
    next: 'To ask next:',
    near: 'What comes closest:',
    whoToAsk: 'Whom to ask:',
    checker: 'Check whether a project is eligible',
    copy: 'Copy with citations',
    copied: 'Answer copied with its citations.',
    copyByHand: 'This page does not allow copying. Here is the text to copy:',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    whatIsAmiss: 'What is amiss? Only the question and your choice are sent.',
    reason: {
      OFF_TOPIC: 'Answers something else',
      WRONG: 'Inaccurate',
      INCOMPLETE: 'Incomplete',
      UNCLEAR: 'Unclear',
      OUT_OF_DATE: 'Out of date',
      OTHER: 'Something else',
    },
    noReason: 'Without saying',
    rating: 'This answer is',
    rated: 'Thank you, it is noted.',
    notNoted: 'Thank you. This service keeps no ratings.',
    notRated: 'Your rating was not sent.',
    tooLong: (length, limit) =>
      `Your question is too long: ${length === undefined ? '' : `${written(length, 'en')} characters, when `}the limit is ${written(limit, 'en')} characters.`,
    tooMany: (limit) =>
      `Too many questions in a short time${limit === undefined ? '' : `: the limit is ${written(limit, 'en')} a minute`}. Wait a moment, then try again.`,
    unavailable: 'Entendu is not answering right now.',
    refused: 'Entendu could not handle this question.',
    retry: 'Try again',
    service: 'Open Entendu',
  },
};

function written(count: number, locale: Locale = 'fr'): string {
  return count.toLocaleString(`${locale}-CA`);
}
