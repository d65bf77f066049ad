import type { Understood } from '../understanding/understood.ts';
import type { PublishedEntry } from '../../catalogue/catalogue.ts';
import { isOutOfDate } from '../../claim/claim.ts';
import { refOf } from '../../entry/entry.ts';
import { entryTitle } from '../../entry/entry-text.ts';
import type { Locale } from '../../locale/localized-text.ts';
import type { AnswerOutcome, Suggestion } from '../answer.ts';
import type { Candidate } from '../finding/candidates.ts';
import type { Draft } from '../quoting/draft.ts';
import type { QuotableField } from '../quoting/quotable-fields.ts';
import { CONNECTIVES, type Connectives } from '../words/connectives.ts';

/** What a composer makes: quotes in a draft, and how the question ends. */
export interface Composed {
  readonly outcome: AnswerOutcome;
  readonly draft: Draft;
  readonly suggestions?: readonly Suggestion[];
}

/** The connectives in the language of the answer. */
export function wordsFor({ asked }: Understood): Connectives {
  return CONNECTIVES[asked.locale];
}

/** The first candidates that are something with a definition or a summary, not a question of the FAQ. */
export function things(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ published }) => published.entry.kind !== 'question');
}

/** The candidates that are questions of the FAQ. */
export function faqs(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ published }) => published.entry.kind === 'question');
}

/** An entry as something to ask about next. */
export function suggest({ entry }: PublishedEntry, locale: Locale): Suggestion {
  return { question: entryTitle(entry, locale), entry: refOf(entry) };
}

/** Quotes a field and, if it is a claim, says how far it can be relied on; a disputed one stands beside its rivals. */
export function quoteWithStatus(
  draft: Draft,
  published: PublishedEntry,
  field: QuotableField,
  understood: Understood,
  before = '',
): boolean {
  const words = wordsFor(understood);
  const { claim } = field;
  if (claim === undefined) return draft.quote(published, field, { before });
  if (claim.status === 'DISPUTED') return quoteDispute(draft, published, field, understood);
  const caution = claim.status === 'TO_BE_VERIFIED' ? words.toBeVerified : isOutOfDate(claim, understood.today) ? words.outOfDate : before;
  return draft.quote(published, field, { before: caution });
}

function quoteDispute(draft: Draft, published: PublishedEntry, field: QuotableField, understood: Understood): boolean {
  const { catalogue } = understood.knowledge;
  const words = wordsFor(understood);
  const { claim } = field;
  if (claim === undefined || !draft.quote(published, field, { before: words.disputed, isWhole: true })) return false;
  for (const { ref, claim: rival } of catalogue.rivalsOf(`${refOf(published.entry)}#${claim.key}`)) {
    const owner = catalogue.entries.find((one) => ref === `${refOf(one.entry)}#${rival.key}`);
    if (owner === undefined) continue;
    draft.quote(owner, { field: `claims.${rival.key}`, text: rival.statement, claim: rival }, { before: words.rival, isWhole: true });
  }
  return true;
}
