import type { CriterionAnswer, Mark } from '#domain';

/** What the pages say in French of eligibility. */
export const eligibilityFr = {
  short: 'Vérifier mon projet',
  description: 'Répondez aux critères de l’article 3 de la Loi sur l’économie sociale : le verdict, pourquoi, et quoi changer.',
  lead: 'Répondez avec vos mots et vos documents. « Je ne sais pas » est une vraie réponse, et une question peut être laissée sans réponse. Rien n’est gardé.',
  noRules: 'La base n’a pas encore tous les critères. Revenez plus tard ou lisez ceux qui sont là.',
  examples: 'Des cas',
  proofs: 'Où chercher la preuve',
  submit: 'Voir le résultat',
  again: 'Changer des réponses',
  chooseForm: 'Choisissez au moins une réponse à la première question; « Je ne sais pas » convient aussi.',
  criteria: 'Critère par critère',
  marks: { PASS: 'rempli', FAIL: 'contredit', OPEN: 'ouvert' } satisfies Record<Mark, string>,
  answers: {
    MET: 'rempli',
    NOT_MET: 'contredit',
    SILENT: 'documents muets : pas rempli tant que la clause n’est pas ajoutée',
    PLANNED: 'prévu',
    UNKNOWN: 'à savoir',
  } satisfies Record<CriterionAnswer, string>,
  remedy: 'Quoi faire :',
  bring: 'Documents à apporter',
  ask: 'À qui demander',
  programmes: 'À part la Loi : des programmes',
  programmesLead: 'Un programme ajoute ses règles. Elles ne changent pas ce que la Loi dit de vous.',
  dated: (day: string, revision: string) => `Le ${day}, selon les règles ${revision}.`,
};
