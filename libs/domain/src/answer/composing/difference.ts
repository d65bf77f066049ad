import { answerOf } from '../quoting/quotable-fields.ts';
import { type Understood } from '../understanding/understood.ts';
import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { refOf } from '../../entry/entry.ts';
import { Draft } from '../quoting/draft.ts';
import { sidesOf } from '../understanding/sides.ts';
import { type Composed, faqs, things, wordsFor } from './composing.ts';
import { quoteFacts } from './facts.ts';
import { quoteDefinition } from './definition.ts';

const SAME_QUESTION = 0.55;
const MOST_SIDES = 3;
const ENOUGH = 900;

/** Both definitions, one after the other under their names; before them the answer of the FAQ to the same question. */
export function composeDifference(understood: Understood): Composed {
  const { asked, candidates } = understood;
  const draft = new Draft(asked.locale);
  const sides = bothSides(understood);
  const faq = faqs(candidates).find(({ published: { entry }, wording }) => {
    const about = entry.kind === 'question' ? entry.about : [];
    const both = sides.filter(({ entry: side }) => about.includes(refOf(side))).length;
    return wording >= SAME_QUESTION || (both >= 2 && wording > 0.25);
  });
  if (faq !== undefined) draft.quote(faq.published, answerOf(faq.published), {});
  for (const side of sides.slice(0, faq === undefined ? MOST_SIDES : 2)) {
    if (draft.citations.length > 4 || !draft.quoteTitle(side)) continue;
    quoteDefinition(draft, side, understood, wordsFor(understood).colon);
  }
  if (draft.length < ENOUGH) quoteFacts(draft, understood, 1);
  return { outcome: 'ANSWERED', draft };
}

/** Where only one side is a name, the other is the best of what else was found. */
function bothSides(understood: Understood): readonly PublishedEntry[] {
  const named = sidesOf(understood);
  const other = things(understood.candidates).find(({ published }) => !named.includes(published));
  return named.length === 1 && other !== undefined ? [...named, other.published] : named;
}
