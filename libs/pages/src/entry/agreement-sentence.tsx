import { type AgreementRecord, edtfText, type EntryKind, type Locale } from '#domain';
import type { View } from '../site/view.ts';

interface SentenceParts {
  readonly record: AgreementRecord;
  readonly kind: EntryKind;
  readonly view: View;
}

/** A short remark between brackets, such as a resolution: its number is not broken at its hyphens. */
const HELD = /(\([^()]{1,26}\))/u;

/** What the record of a text says, in one sentence without its period: who adopted it, when, by which resolution, and who endorses it. */
export function AgreementSentence({ record, kind, view }: SentenceParts) {
  const pieces = sentenceOf(record, kind, view).split(HELD);
  return <>{pieces.map((piece) => (HELD.test(piece) ? <span class="held">{piece}</span> : piece))}</>;
}

function sentenceOf(record: AgreementRecord, kind: EntryKind, { words: { agreement: words }, locale }: View): string {
  const { state, adoptions, endorsements } = record;
  const adopted = adoptions.map(({ on, body, resolution }) => words.adoption(edtfText(on, locale), body, resolution));
  const agreed = `${words.agreed[kind]} ${enumerated(adopted, locale)}`;
  const endorsed = endorsements.map(({ organisation }) => organisation);
  const support = endorsed.length === 0 ? [] : [words.endorsed(enumerated(endorsed, locale))];
  switch (state) {
    case 'PROPOSED':
      return [words.state.PROPOSED, ...support].join('; ');
    case 'AGREED':
      return [agreed, ...support].join(', ');
    case 'SUPERSEDED':
      return [words.state.SUPERSEDED, ...(adopted.length === 0 ? [] : [[agreed, ...support].join(', ')])].join('. ');
  }
}

/** A, B and C. */
function enumerated(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(`${locale}-CA`, { type: 'conjunction' }).format(items);
}
