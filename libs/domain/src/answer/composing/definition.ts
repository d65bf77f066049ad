import { type Understood } from '../understanding/understood.ts';
import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { Draft } from '../quoting/draft.ts';
import { answerOf, quotableFields } from '../quoting/quotable-fields.ts';
import { fittingFields } from '../finding/candidates.ts';
import { composeFacts } from './facts.ts';
import { type Composed, faqs, quoteWithStatus, things, wordsFor } from './composing.ts';

/** A wording is the question itself from this likeness on. */
const SAME_QUESTION = 0.72;
/** A definition that others lean on is followed by no more than this. */
const ENOUGH = 700;
/** Of a thing that the question names less than this, it is no definition that is asked for. */
const NAMED = 0.2;

/** What it is, whole, with its state of agreement; then what fits the question best, and the answer of the FAQ to the same question. */
export function composeDefinition(understood: Understood): Composed {
  const { asked, candidates, stems, knowledge } = understood;
  const draft = new Draft(asked.locale);
  const [thing] = things(candidates);
  const [faq] = faqs(candidates);
  if (thing === undefined || thing.named < NAMED) return composeFacts(understood);
  const leads = faq !== undefined && (thing === undefined || (faq.score > thing.score && thing.named < 0.5));
  if (leads) draft.quote(faq.published, answerOf(faq.published), {});
  if (thing !== undefined) {
    quoteDefinition(draft, thing.published, understood);
    for (const { field, fit } of fittingFields(thing, stems, knowledge, asked).slice(0, 4)) {
      if (draft.length > ENOUGH || (fit < 0.2 && draft.citations.length > 2)) break;
      if (field.claim === undefined || fit > 0.3)
        quoteWithStatus(draft, thing.published, field, understood, field.field === 'example' ? wordsFor(understood).example : '');
    }
  }
  if (!leads && faq !== undefined && faq.wording >= SAME_QUESTION && draft.length < ENOUGH)
    draft.quote(faq.published, answerOf(faq.published), {});
  return { outcome: 'ANSWERED', draft };
}

/** Quotes what an entry is, never cut; a term's definition says whether it is agreed. */
export function quoteDefinition(draft: Draft, published: PublishedEntry, understood: Understood, before?: string): boolean {
  const words = wordsFor(understood);
  const [field] = quotableFields(published.entry);
  if (field === undefined) return false;
  const isTerm = published.entry.kind === 'term';
  if (!draft.quote(published, field, { before: before ?? (isTerm ? words.definition : ''), isWhole: true })) return false;
  if (!isTerm) return true;
  const { state } = published.agreement;
  return draft.say(state === 'AGREED' ? words.agreed : state === 'SUPERSEDED' ? words.superseded : words.proposed);
}
