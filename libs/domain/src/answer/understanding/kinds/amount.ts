import { type Signs, weigh } from './kind.ts';

const SIGNS: Signs = [
  [/ (?:combien|how (?:many|much)|nombre d|nombre de|number of|nb) /, 0.75],
  [/ (?:montants?|amounts?|budgets?|enveloppe|dollars?|milliards?|millions?|billions?|subvention de|taille|size) /, 0.45],
  [/ (?:pourcentages?|percentages?|percent|pour cent|proportion|quelle part|what share|seuils?|thresholds?|taux|minimum|maximum) /, 0.5],
  [/ (?:combien d|coute|cout|couts|cost|costs|prix|price|paye|payer|worth|vaut) /, 0.3],
  [/ (?:chiffres?|statistiques?|figures?|statistics|stats) /, 0.4],
];

/** How likely a number or an amount is asked for. */
export function amountEvidence(plain: string): number {
  return weigh(plain, SIGNS);
}

/** Whether it is money. */
export function asksMoney(plain: string): boolean {
  return / (?:argent|montants?|amounts?|budgets?|dollars?|money|how much|subventions?|grants?|enveloppe|coute|cost|costs|prix|price|finance\w*|fund\w*) /.test(
    plain,
  );
}
