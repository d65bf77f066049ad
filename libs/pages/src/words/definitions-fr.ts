import type { CellState } from '#domain';

/** What the page of the definitions says in French. */
export const definitionsFr = {
  title: 'Définitions comparées',
  lead: 'Plusieurs définitions de l’économie sociale circulent, ici et ailleurs. Les voici à côté de la Loi, critère par critère : ce qu’elles reprennent, ce qu’elles changent, ce qu’elles ajoutent.',
  reading: 'Ces textes sont résumés, et la comparaison est une lecture de la rédaction. Chaque énoncé donne sa source et son statut.',
  seeAll: 'Les définitions en circulation, comparées à la Loi',
  choose: 'Comparer avec la Loi',
  chooseHint: 'La Loi est toujours là. Sans choix, toutes les définitions sont montrées.',
  compare: 'Comparer',
  showAll: 'Tout montrer',
  chosen: (count: number, total: number): string =>
    count === 1 ? `Une définition sur ${total}, à côté de la Loi.` : `${count} définitions sur ${total}, à côté de la Loi.`,
  key: 'Signes',
  caption: 'Les définitions à côté de la Loi, critère par critère',
  asked: 'Ce que la Loi demande',
  unasked: 'Ce que la Loi ne demande pas',
  reference: 'C’est la référence : les autres lui sont comparées.',
  undated: 'sans date connue',
  departures: (count: number): string => (count === 0 ? 'aucun écart relevé' : count === 1 ? 'un écart' : `${count} écarts`),
  additions: (count: number): string => (count === 1 ? 'un ajout' : `${count} ajouts`),
  nothingSeen: 'rien de vu encore',
  states: {
    REFERENCE: 'La Loi',
    SAME: 'Équivalente',
    WIDER: 'Plus large',
    NARROWER: 'Plus étroite',
    DIFFERENT: 'Différente',
    SILENT: 'Muette',
    ADDED: 'Ajout',
    NOT_ASKED: 'Non demandé',
    UNSEEN: 'Non vue',
  } satisfies Record<CellState, string>,
  means: {
    SAME: 'demande la même chose que la Loi, même en d’autres mots',
    WIDER: 'demande moins : plus d’entreprises y répondent',
    NARROWER: 'demande plus : moins d’entreprises y répondent',
    DIFFERENT: 'demande autre chose',
    SILENT: 'son texte ne le demande pas',
    ADDED: 'demande ce que la Loi ne demande pas',
    UNSEEN: 'ce qu’elle en dit n’a pas été vu : ce n’est pas un silence',
  },
};
