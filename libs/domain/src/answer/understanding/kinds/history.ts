import { type Signs, weigh } from './kind.ts';

const SIGNS: Signs = [
  [/ (?:quand|when|depuis quand|since when|how long ago|jusqu a quand|until when) /, 0.65],
  [/ (?:en quelle annee|quelle annee|quelle date|a quelle date|what year|which year|what date|on which date|date de|date of) /, 0.7],
  [
    / (?:remplac\w*|replac\w*|succe[dns]\w*|successeurs?|predecesseurs?|predecessors?|prend la releve|pris la releve|took over|take over|took its place|repris) /,
    0.7,
  ],
  [/ (?:devenue?s?|deviennent|devient|arrive a|advenu|what happened|what became|became of|happened to|rendue?s?) /, 0.65],
  [
    / (?:abolie?s?|aboli[rt]|abolition|dissoute?s?|dissoudre|disparue?s?|disparu|ferme[re]?e?s?|supprime\w*|abolished|dissolved|disbanded|closed|shut down|scrapped|ended) /,
    0.45,
  ],
  [
    / (?:fonde\w*|cree|creee?s?|creation|naissance|nee?s?|ne|mise? sur pied|incorporee?|commence[re]?|founded|created|established|set up|incorporated|started) /,
    0.4,
  ],
  [
    / (?:histoire|historique|origine|origin|history|avant|autrefois|anciennement|ancien nom|ancienne?s?|former|formerly|used to be|s appelait|appelait|changed? (?:its )?name|change de nom|renamed|renomme\w*) /,
    0.45,
  ],
  [/ (?:existe|existent|existait) (?:t il |t elle |tu |ti )?(?:encore|toujours|pu|plus) /, 0.55],
  [/ (?:encore ouverts?|still (?:exist|open|around|there|active)|does .* still|toujours (?:en vie|actif|active|la)) /, 0.55],
  [/ (?:qui a|who) (?:cree|fonde|lance|preside|signe|adopte|vote|created|founded|launched|chaired|signed|adopted|voted) /, 0.5],
  [/ (?:s est (?:t il |t elle )?passe|took place|eu lieu|a eu lieu) /, 0.5],
  [/ (?:en|in|depuis|since|vers|around|avant|before|apres|after) (?:1[89]|20)\d\d /, 0.3],
];

/** How likely the history of something is asked for: when, by whom, what came before and after. */
export function historyEvidence(plain: string): number {
  return weigh(plain, SIGNS);
}
