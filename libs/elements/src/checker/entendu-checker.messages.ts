import type { CriterionAnswer, Locale, Mark } from '#domain';

/** What `<entendu-checker>` says, in one language. */
export interface CheckerMessages {
  readonly title: string;
  readonly lead: string;
  readonly loading: string;
  readonly unavailable: string;
  readonly noRules: string;
  readonly retry: string;
  readonly service: string;
  readonly progress: (given: number, left: number) => string;
  readonly why: string;
  readonly examples: (count: number) => string;
  readonly proofs: string;
  readonly carryOn: string;
  readonly chooseFirst: string;
  readonly soFar: string;
  readonly soFarHint: string;
  readonly back: string;
  readonly given: string;
  readonly change: (title: string) => string;
  readonly changeShort: string;
  readonly criteria: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly answers: Readonly<Record<CriterionAnswer, string>>;
  readonly notAsked: string;
  readonly remedy: string;
  readonly bring: string;
  readonly ask: string;
  readonly programmes: string;
  readonly programmesLead: string;
  readonly programmesAway: string;
  readonly yes: string;
  readonly no: string;
  readonly dunno: string;
  readonly dated: (day: string, revision: string) => string;
  readonly earlier: (revision: string, verdict: string) => string;
  readonly earlierAway: (revision: string) => string;
  readonly keep: string;
  readonly print: string;
  readonly openPage: string;
  readonly link: string;
  readonly linkHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly fileName: string;
  readonly read: string;
  readonly unreadable: string;
  readonly restored: string;
  readonly restart: string;
}

/** What `<entendu-checker>` says. */
export const checkerMessages: Readonly<Record<Locale, CheckerMessages>> = {
  fr: {
    title: 'Mon projet est-il de l’économie sociale?',
    lead: 'Répondez avec vos mots et vos documents. «\u00a0Je ne sais pas\u00a0» est une vraie réponse. Rien n’est gardé.',
    loading: 'Chargement…',
    unavailable: 'Entendu ne répond pas en ce moment.',
    noRules: 'Entendu n’a pas encore de critères à vous poser.',
    retry: 'Réessayer',
    service: 'Ouvrir Entendu',
    progress: (given, left) =>
      `${given === 0 ? 'Aucune réponse donnée' : given === 1 ? 'Une réponse donnée' : `${given} réponses données`}; ${
        left === 0 ? 'plus rien à demander' : left === 1 ? 'encore une question' : `encore ${left} questions au plus`
      }.`,
    why: 'Pourquoi cette question',
    examples: (count) => `Des cas comme le vôtre (${count})`,
    proofs: 'Où chercher la preuve',
    carryOn: 'Continuer',
    chooseFirst: 'Choisissez une réponse; «\u00a0Je ne sais pas\u00a0» convient aussi.',
    soFar: 'Voir le résultat pour l’instant',
    soFarHint: 'Des questions restent ouvertes.',
    back: 'Revenir aux questions',
    given: 'Vos réponses',
    change: (title) => `Changer la réponse\u00a0: ${title}`,
    changeShort: 'Changer',
    criteria: 'Critère par critère',
    marks: { PASS: 'Rempli', FAIL: 'Contredit', OPEN: 'Ouvert' },
    answers: {
      MET: 'rempli',
      NOT_MET: 'contredit',
      SILENT: 'documents muets\u00a0: pas rempli tant que la clause n’est pas ajoutée',
      PLANNED: 'prévu',
      UNKNOWN: 'à savoir',
    },
    notAsked: 'La question n’a pas été posée.',
    remedy: 'Quoi faire\u00a0: ',
    bring: 'Documents à apporter',
    ask: 'À qui demander',
    programmes: 'À part la Loi\u00a0: des programmes',
    programmesLead: 'Un programme ajoute ses règles. Elles ne changent pas ce que la Loi dit de vous.',
    programmesAway: 'Entendu ne répond pas\u00a0: le verdict a été établi dans votre navigateur, sans les programmes.',
    yes: 'Oui',
    no: 'Non',
    dunno: 'Je ne sais pas',
    dated: (day, revision) => `Le ${day}, selon les règles ${revision}.`,
    earlier: (revision, verdict) =>
      `Ces réponses ont été gardées sous les règles ${revision}, qui disaient\u00a0: «\u00a0${verdict}\u00a0». Les règles ont changé depuis\u00a0:`,
    earlierAway: (revision) =>
      `Ces réponses ont été gardées sous les règles ${revision}, qu’on ne peut pas relire en ce moment. Les règles ont changé depuis\u00a0:`,
    keep: 'Garder ces réponses',
    print: 'Imprimer',
    openPage: 'Ouvrir sur une page à imprimer',
    link: 'Lien vers ces réponses',
    linkHint: 'Les réponses sont dans la fin du lien, que les navigateurs n’envoient à aucun serveur.',
    copy: 'Copier',
    copied: 'Lien copié.',
    notCopied: 'Lien sélectionné\u00a0: copiez-le au clavier.',
    download: 'Télécharger (JSON)',
    fileName: 'admissibilite',
    read: 'Relire un fichier téléchargé',
    unreadable: 'Ce fichier ne vient pas d’ici, ou il est abîmé. Vos réponses sont intactes.',
    restored: 'Réponses relues.',
    restart: 'Recommencer',
  },
  en: {
    title: 'Is my project social economy?',
    lead: 'Answer with your own words and documents. “I don’t know” is a real answer. Nothing is kept.',
    loading: 'Loading…',
    unavailable: 'Entendu is not answering right now.',
    noRules: 'Entendu has no criteria to ask you about yet.',
    retry: 'Try again',
    service: 'Open Entendu',
    progress: (given, left) =>
      `${given === 0 ? 'No answer given' : given === 1 ? 'One answer given' : `${given} answers given`}; ${
        left === 0 ? 'nothing left to ask' : left === 1 ? 'one more question' : `${left} more questions at most`
      }.`,
    why: 'Why we ask',
    examples: (count) => `Cases like yours (${count})`,
    proofs: 'Where to look for proof',
    carryOn: 'Continue',
    chooseFirst: 'Choose an answer; “I don’t know” is one too.',
    soFar: 'See the result so far',
    soFarHint: 'Some questions are still open.',
    back: 'Back to the questions',
    given: 'Your answers',
    change: (title) => `Change the answer: ${title}`,
    changeShort: 'Change',
    criteria: 'Criterion by criterion',
    marks: { PASS: 'Met', FAIL: 'Contradicted', OPEN: 'Open' },
    answers: {
      MET: 'met',
      NOT_MET: 'contradicted',
      SILENT: 'documents silent: not met until the clause is added',
      PLANNED: 'planned',
      UNKNOWN: 'to be found out',
    },
    notAsked: 'The question was not asked.',
    remedy: 'What to do: ',
    bring: 'Documents to bring',
    ask: 'Whom to ask',
    programmes: 'Apart from the Act: programmes',
    programmesLead: 'A programme adds its own rules. They do not change what the Act says of you.',
    programmesAway: 'Entendu is not answering: the verdict was worked out in your browser, without the programmes.',
    yes: 'Yes',
    no: 'No',
    dunno: 'I don’t know',
    dated: (day, revision) => `${day}, under the rules ${revision}.`,
    earlier: (revision, verdict) =>
      `These answers were kept under the rules ${revision}, which said: “${verdict}”. The rules have changed since:`,
    earlierAway: (revision) =>
      `These answers were kept under the rules ${revision}, which cannot be read right now. The rules have changed since:`,
    keep: 'Keep these answers',
    print: 'Print',
    openPage: 'Open on a page to print',
    link: 'Link to these answers',
    linkHint: 'The answers are in the end of the link, which browsers send to no server.',
    copy: 'Copy',
    copied: 'Link copied.',
    notCopied: 'Link selected: copy it with the keyboard.',
    download: 'Download (JSON)',
    fileName: 'eligibility',
    read: 'Read a downloaded file',
    unreadable: 'This file is not from here, or it is damaged. Your answers are untouched.',
    restored: 'Answers read.',
    restart: 'Start again',
  },
};
