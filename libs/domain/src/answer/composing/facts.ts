import { answerOf } from '../quoting/quotable-fields.ts';
import { isStructure, quoteNameOn } from './structure-name.ts';
import { type Understood } from '../understanding/understood.ts';
import { fittingFields, type Candidate } from '../finding/candidates.ts';
import { Draft } from '../quoting/draft.ts';
import type { QuotableField } from '../quoting/quotable-fields.ts';
import { type Composed, faqs, quoteWithStatus } from './composing.ts';
import { fieldBonus } from './field-bonus.ts';

/** A wording is near the question from this likeness on. */
const NEAR_QUESTION = 0.6;
/** Candidates below this share of the best are not quoted. */
const BESIDE_BEST = 0.6;
const MOST_CANDIDATES = 5;
const MOST_FACTS = 4;
/** After so many characters nothing more is added. */
const ENOUGH = 900;

const ASKS_NAME = / (?:nom|noms|s appelle|appelle|appelait|nomme|called|name|names|named|renamed|renomme\w*) /;

/** A field that may hold the fact. */
interface Fact {
  readonly candidate: Candidate;
  readonly field: QuotableField;
  readonly value: number;
}

/** The claims, notes and answers that hold the fact, the surest first. */
export function composeFacts(understood: Understood): Composed {
  const { asked, candidates } = understood;
  const draft = new Draft(asked.locale);
  const [faq] = faqs(candidates);
  const best = candidates[0]?.score ?? 0;
  const leads = faq !== undefined && (faq.wording >= NEAR_QUESTION || faq.score >= best);
  if (leads) draft.quote(faq.published, answerOf(faq.published));
  quoteName(draft, understood);
  quoteFacts(draft, understood, leads ? 2 : MOST_FACTS);
  if (!leads && faq !== undefined && faq.score > best * 0.8 && draft.length < 500) draft.quote(faq.published, answerOf(faq.published));
  return { outcome: 'ANSWERED', draft };
}

/** The present name of a structure that has borne several, when a name is asked for. */
function quoteName(draft: Draft, understood: Understood): void {
  const [best] = understood.candidates;
  if (best === undefined || !isStructure(best.published) || !ASKS_NAME.test(understood.asked.plain)) return;
  quoteNameOn(draft, best.published, understood.asked.date?.day ?? understood.today, '');
}

/** Adds the best facts to what stands there, up to so many. */
export function quoteFacts(draft: Draft, understood: Understood, most: number): void {
  let quoted = 0;
  for (const { candidate, field } of factsOf(understood)) {
    if (quoted >= most || (draft.length > ENOUGH && quoted > 0)) return;
    if (quoteWithStatus(draft, candidate.published, field, understood)) quoted += 1;
  }
}

function factsOf(understood: Understood): readonly Fact[] {
  const { candidates, stems, knowledge, asked } = understood;
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score >= best * BESIDE_BEST)
    .slice(0, MOST_CANDIDATES)
    .filter(({ published }) => published.entry.kind !== 'question')
    .flatMap((candidate) =>
      fittingFields(candidate, stems, knowledge, asked).map(({ field, fit }) => ({
        candidate,
        field,
        value: fit + candidate.score / best + fieldBonus(field, understood),
      })),
    )
    .toSorted((one, other) => other.value - one.value)
    .slice(0, 12);
}
