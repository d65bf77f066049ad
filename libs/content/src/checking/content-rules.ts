import { englishMissing, englishStale, parityLock } from '../parity/parity-rules.ts';
import { checkClaimDays, checkClaimKeys, checkRivals, checkVerified } from './check-claims.ts';
import { checkDefinitions, checkUnaskedPoints } from './check-definitions.ts';
import { checkEligibility } from './check-eligibility.ts';
import { checkFormerSlugs, checkReferences, checkRepetitions, checkUnusedSources } from './check-references.ts';
import { broaderCircles, checkDates, duplicateCriteria, territories } from './check-relations.ts';
import type { ContentRule } from './content-rule.ts';
import { definitionCircular } from './iso-704/circular.ts';
import { definitionFinalPeriod } from './iso-704/no-final-period.ts';
import { definitionLength } from './iso-704/length.ts';
import { definitionLinked } from './iso-704/linked.ts';
import { definitionLowerCase } from './iso-704/lower-case.ts';
import { definitionOneSentence } from './iso-704/one-sentence.ts';
import { definitionStartsWithTerm } from './iso-704/starts-with-term.ts';
import { definitionWhen } from './iso-704/when.ts';
import { apostrophe } from './typography/apostrophe.ts';
import { dash } from './typography/dash.ts';
import { enDigits, frDigits } from './typography/digits.ts';
import { ellipsis } from './typography/ellipsis.ts';
import { enDates } from './typography/en-dates.ts';
import { enNumbers } from './typography/en-numbers.ts';
import { enQuotes } from './typography/en-quotes.ts';
import { enTight } from './typography/en-tight.ts';
import { frColon } from './typography/fr-colon.ts';
import { frDates } from './typography/fr-dates.ts';
import { frGuillemets } from './typography/fr-guillemets.ts';
import { frNeutral } from './typography/fr-neutral.ts';
import { frNumbers } from './typography/fr-numbers.ts';
import { frQuotes } from './typography/fr-quotes.ts';
import { frThousands } from './typography/fr-thousands.ts';
import { frTight } from './typography/fr-tight.ts';
import { frTimes } from './typography/fr-times.ts';
import { frUnits } from './typography/fr-units.ts';
import { missingSpace } from './typography/missing-space.ts';
import { spaces } from './typography/spaces.ts';
import { undefinedAcronym } from './wording/acronym.ts';
import { answerLength } from './wording/answer-length.ts';
import { checkedClaim, disputeNote, outOfDate, rivalStatus } from './wording/claim-advice.ts';
import { deadLink } from './wording/dead-link.ts';
import { longSentence } from './wording/long-sentence.ts';
import { sharedName } from './wording/shared-name.ts';
import { unsourced } from './wording/unsourced.ts';
import { fewVariants, sharedVariant } from './wording/variants.ts';

/** Everything that is asked of the files of a folder, in the order in which the read-me of the content tells it. */
export const CONTENT_RULES: readonly ContentRule[] = [
  { id: 'reference', level: 'error', check: checkReferences },
  { id: 'former-slug', level: 'error', check: checkFormerSlugs },
  { id: 'broader-circle', level: 'error', check: broaderCircles },
  { id: 'criterion-twice', level: 'error', check: duplicateCriteria },
  { id: 'territory', level: 'error', check: territories },
  { id: 'date-order', level: 'error', check: checkDates },
  { id: 'compared-definition', level: 'error', check: checkDefinitions },
  { id: 'eligibility', level: 'error', check: checkEligibility },
  { id: 'claim-key', level: 'error', check: checkClaimKeys },
  { id: 'claim-rival', level: 'error', check: checkRivals },
  { id: 'claim-verified', level: 'error', check: checkVerified },
  { id: 'claim-days', level: 'error', check: checkClaimDays },
  deadLink,
  { id: 'reference-twice', level: 'advice', check: checkRepetitions },
  { id: 'unused-source', level: 'advice', check: checkUnusedSources },
  { id: 'unused-point', level: 'advice', check: checkUnaskedPoints },
  unsourced,
  sharedName,
  rivalStatus,
  disputeNote,
  checkedClaim,
  outOfDate,
  englishMissing,
  englishStale,
  parityLock,
  definitionOneSentence,
  definitionLowerCase,
  definitionFinalPeriod,
  definitionStartsWithTerm,
  definitionCircular,
  definitionWhen,
  definitionLength,
  definitionLinked,
  undefinedAcronym,
  longSentence,
  answerLength,
  fewVariants,
  sharedVariant,
  frColon,
  frGuillemets,
  frQuotes,
  frUnits,
  frTight,
  frThousands,
  frDigits,
  frNumbers,
  frDates,
  frTimes,
  frNeutral,
  enQuotes,
  enTight,
  enNumbers,
  enDigits,
  enDates,
  apostrophe,
  ellipsis,
  dash,
  spaces,
  missingSpace,
];
