import { answerOf } from '../quoting/quotable-fields.ts';
import { type Understood } from '../understanding/understood.ts';
import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { heldOn } from '../../structure/structure-on.ts';
import type { Structure } from '../../structure/structure.ts';
import { Draft } from '../quoting/draft.ts';
import { isStructure, quoteNameOn } from './structure-name.ts';
import { type Composed, faqs, things, wordsFor } from './composing.ts';
import { quoteFacts } from './facts.ts';

const MOST_STRUCTURES = 2;
const MOST_FACTS = 3;
const BESIDE_BEST = 0.6;
const ENOUGH = 800;
const NEAR_QUESTION = 0.6;

/** What held on that day: the name borne then, the claims that speak of it, the summary with its dates, the mandates held then. */
export function composeAsOf(understood: Understood): Composed {
  const { asked, candidates } = understood;
  const draft = new Draft(asked.locale);
  const day = asked.date?.day ?? understood.today;
  const [faq] = faqs(candidates);
  const best = candidates[0]?.score ?? 0;
  const structures = things(candidates)
    .filter(({ score }) => score > best * BESIDE_BEST)
    .flatMap(({ published }) => (isStructure(published) ? [published] : []))
    .slice(0, MOST_STRUCTURES);
  for (const published of structures) quoteNameOn(draft, published, day, wordsFor(understood).nameThen);
  if (faq !== undefined && (faq.wording >= NEAR_QUESTION || faq.score >= best)) draft.quote(faq.published, answerOf(faq.published));
  quoteFacts(draft, understood, MOST_FACTS);
  for (const published of structures) quoteThen(draft, published, day, understood);
  return { outcome: 'ANSWERED', draft };
}

function quoteThen(draft: Draft, published: PublishedEntry<Structure>, day: string, understood: Understood): void {
  const { entry } = published;
  if (draft.length > ENOUGH) return;
  draft.quote(published, { field: 'summary', text: entry.summary });
  for (const [at, mandate] of entry.mandates.entries()) {
    if (heldOn(mandate, day) === 'NO' || draft.length > ENOUGH) continue;
    draft.quote(published, { field: `mandates.${at}`, text: mandate.description }, { before: wordsFor(understood).onThatDate });
  }
}
