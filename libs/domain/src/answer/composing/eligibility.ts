import { answerOf } from '../quoting/quotable-fields.ts';
import { type Understood } from '../understanding/understood.ts';
import { Draft } from '../quoting/draft.ts';
import { isOwnCase } from '../understanding/kinds/eligibility.ts';
import { type Composed, faqs, wordsFor } from './composing.ts';
import { quoteFacts } from './facts.ts';

/** From this likeness on, a wording speaks of the same special case. */
const SAME_CASE = 0.45;
/** From this likeness on it may, if nothing else was found that fits better. */
const BESIDE_GENERAL = 500;
const NEAR_CASE = 0.25;

/** The answer of the FAQ that fits the case, else the one of the general case; the checker is always offered. */
export function composeEligibility(understood: Understood): Composed {
  const { asked, candidates, knowledge } = understood;
  const draft = new Draft(asked.locale, 1300);
  const words = wordsFor(understood);
  const general = knowledge.generalCase === undefined ? undefined : knowledge.catalogue.get(knowledge.generalCase);
  const [faq] = faqs(candidates);
  const best = candidates[0]?.score ?? 0;
  const ofGeneral = candidates.find(({ ref }) => ref === knowledge.generalCase)?.wording ?? 0;
  const isLikest = faq !== undefined && faq.ref !== knowledge.generalCase && faq.wording > ofGeneral;
  const special = isLikest && (faq.wording >= SAME_CASE || (faq.wording >= NEAR_CASE && faq.score >= best * 0.9));
  const own = isOwnCase(asked.plain);
  if (special) draft.quote(faq.published, answerOf(faq.published));
  else if (isLikest && faq.wording >= NEAR_CASE) draft.quote(faq.published, answerOf(faq.published), { most: BESIDE_GENERAL });
  if (!special && general !== undefined && (own || faq?.ref === knowledge.generalCase)) draft.quote(general, answerOf(general));
  quoteFacts(draft, understood, special ? 1 : 2);
  const assess = !special && own;
  draft.say(assess ? words.assess : words.checker);
  return { outcome: assess ? 'ASSESS' : 'ANSWERED', draft };
}
