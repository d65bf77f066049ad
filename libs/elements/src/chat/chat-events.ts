import type { EntryKind } from '#client';
import type { Answer } from './turn.ts';
import { citationsOf } from './lines.ts';

/** What `entendu-answer` tells: how a question ended and which entries were quoted. Not what was asked: that stays with who asked. */
export interface AnswerDetail {
  readonly outcome: Answer['outcome'];
  readonly locale: Answer['locale'];
  readonly entries: readonly { readonly kind: EntryKind; readonly slug: string; readonly url: string }[];
}

/** Announces an answer. */
export function announceAnswer(element: Element, answer: Answer): void {
  const entries = [...new Map(citationsOf(answer).map(({ entry: { kind, slug, url } }) => [url, { kind, slug, url }])).values()];
  const detail: AnswerDetail = { outcome: answer.outcome, locale: answer.locale, entries };
  element.dispatchEvent(new CustomEvent<AnswerDetail>('entendu-answer', { bubbles: true, composed: true, detail }));
}
