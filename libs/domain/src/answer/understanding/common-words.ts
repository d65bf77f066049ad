import { Vocabulary } from '../../retrieval/vocabulary.ts';
import { IDLE_WORDS, LIGHT_WORDS } from './idle-words.ts';
import { SMALL_WORDS } from './language.ts';

/** Words by which kinds of questions are known; those that people misspell. */
const ASKING =
  'difference differences distinction comparer comparaison definition definir signification signifie combien montant budget pourcentage proportion nombre quand depuis pourquoi comment remplace remplacee remplacer ' +
  'aboli abolie abolition dissoute dissolution cree creation fondation fondee existe existait encore admissible admissibilite eligible eligibilite qualifie criteres conditions devenu devenue histoire ' +
  'lettre ecris ecrire redige rediger telephone numero courriel adresse salaire taux meteo essence temperature recette prix imposition impot hypotheque ' +
  'letter write draft phone address email salary weather rate price mortgage recipe ' +
  'mean meaning replaced abolished dissolved founded eligible eligibility qualify qualifies criteria conditions amount percentage many much';

const COMMON = new Vocabulary();
for (const word of [...SMALL_WORDS, ...IDLE_WORDS, ...LIGHT_WORDS, ...ASKING.split(' ')]) COMMON.add(word);

/** Whether it is one of the commonest words of either language. */
export function isCommon(word: string): boolean {
  return COMMON.has(word);
}

/** The common word that a misspelt one was meant to be, or undefined. */
export function repairCommon(word: string): string | undefined {
  return COMMON.repair(word);
}
