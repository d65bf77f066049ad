import { type Understood } from '../understanding/understood.ts';
import { localize } from '../../locale/localized-text.ts';
import type { QuotableField } from '../quoting/quotable-fields.ts';
import { asksMoney } from '../understanding/kinds/amount.ts';

/** Days, months and years are numbers that no amount is. */
const DATES =
  /\b(?:1er|\d{1,2})?\s*(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)\s*(?:\d{1,2},?)?\s*(?:(?:1[89]|20)\d\d)?|\b(?:1[89]|20)\d\d(?:[-–](?:1[89]|20)\d\d)?\b|\b(?:articles?|art\.|sections?|partie)\s*\d+/giu;
const YEAR = /\b(?:1[89]|20)\d\d\b/;
const NUMBER_WORD =
  /(?:^|[^\p{L}])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|tiers|moitié|aucune?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|third|half|none)(?![\p{L}])/iu;
const MONEY = /\$|dollars?|million|milliard|billion/i;
const SUCCESSION =
  /rempla|succ|devien|devenu|repris|reprend|transf|pass[eé]|regroup|fusion|dissou|replac|became|becom|took|merge|dissol|handed/i;

const ASKS_PLACE =
  / (?:ou est|ou sont|ou se|est ou|sont ou|dans quelle ville|adresse|bureaux?|where (?:is|are|was|were)|located|offices?|address) /;
const PLACE = /\d+,? (?:avenue|rue|boulevard|chemin|route)|\d+ [\p{L}-]+ (?:street|avenue|road)|(?:à|in|at) (?:[A-ZÉ][\p{L}-]+)/u;

/** What speaks for a field beside its words: a year where a date is asked for, a number where an amount is, what is said first. */
export function fieldBonus({ field, text }: QuotableField, { kinds, asked }: Understood): number {
  const said = localize(text, asked.locale).text;
  const isFirst = field === 'summary' || field === 'definition' || field === 'answer';
  return (
    (isFirst ? 0.1 : 0) +
    kinds.history * (YEAR.test(said) ? 0.3 : 0) +
    kinds.amount * numberBonus(said) +
    (ASKS_PLACE.test(asked.plain) && PLACE.test(said) ? 0.3 : 0) +
    (asksMoney(asked.plain) && MONEY.test(said) ? kinds.amount * 0.4 : 0) +
    (/ (?:rempla|succ|releve|deven|became|replac|took)/.test(asked.plain) && SUCCESSION.test(said) ? 0.3 : 0) +
    (asked.date !== undefined && said.includes(asked.date.year) ? 0.4 : 0)
  );
}

/** A figure that is no date counts more than a number in words. */
function numberBonus(said: string): number {
  const withoutDates = said.replaceAll(DATES, ' ');
  return /\d/.test(withoutDates) ? 0.5 : NUMBER_WORD.test(withoutDates) ? 0.3 : 0;
}
