import { type RecordedAct, withdrawalOf } from '#domain';
import type { ActOutcome, ActReview, LoggedEntry } from '#features';
import { explainFields, explainTexts } from './explain-text.ts';
import { explainRefusal } from './explain-refusal.ts';

/** What became of an act, in lines: the exact text to read with its code, what was recorded, or what is in the way. */
export function explainAct(outcome: ActOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'ActReviewed':
      return [
        ...explainReview(outcome.review),
        '',
        `Nothing is recorded yet. Read the text above; then repeat the command with --confirm ${outcome.review.code}`,
      ];
    case 'ActRefused':
      return [explainRefusal(outcome.refusal), 'Nothing was recorded.'];
    case 'CodeRefused':
      return [
        explainMismatch(outcome),
        'Nothing was recorded. Run the command without --confirm to read what it would record, and to be given its code.',
      ];
    case 'ActRecorded': {
      const { review, number, served } = outcome;
      return [
        `Recorded as act ${number}: ${sentenceOf(review)}.`,
        served === review.last
          ? `Revision ${served} of ${review.entry} is served.`
          : `Revision ${served} of ${review.entry} is served; revision ${review.last} is a proposal until a body adopts it.`,
      ];
    }
  }
}

function explainReview(review: ActReview): readonly string[] {
  const { act, entry, title, revision, last, contentHash, text, changes } = review;
  return [
    `${entry} – ${title}`,
    `Revision ${revision}${revision === last ? ', the last one written' : ` of ${last}: a later text has been written`}; sha256 ${contentHash}`,
    '',
    ...explainTexts(text),
    ...(changes === undefined
      ? []
      : [
          '',
          `What differs from revision ${revision - 1}:`,
          ...(changes.length === 0 ? ['  nothing of the agreed text; what backs it or leads to it was changed'] : explainFields(changes)),
        ]),
    '',
    `To be recorded: ${sentenceOf(review)}.`,
    ...(act.kind === 'ENDORSEMENT' || act.kind === 'ADOPTION'
      ? ['It covers the text above, in both languages, word for word, and nothing that is written later.']
      : []),
  ];
}

function sentenceOf({ act, entry, revision, withdrawn }: ActReview): string {
  switch (act.kind) {
    case 'ADOPTION':
      return `${act.body} adopts revision ${revision} of ${entry}, on ${act.on}, by resolution ${act.resolution}`;
    case 'ENDORSEMENT':
      return `${act.organisation} endorses revision ${revision} of ${entry}, on ${act.on}`;
    case 'CORRECTION':
      return `revision ${revision} of ${entry} is a typographic correction of revision ${revision - 1}, marked on ${act.on}: what was agreed of that one is agreed of this one`;
    case 'WITHDRAWAL': {
      const what = withdrawn?.kind === 'ADOPTION' ? 'adoption' : 'endorsement';
      return `${act.by} withdraws the ${what} of revision ${revision} of ${entry} (act ${act.of}), on ${act.on}${whyOf(act)}`;
    }
  }
}

function explainMismatch({ code, mismatch, review }: Extract<ActOutcome, { kind: 'CodeRefused' }>): string {
  switch (mismatch) {
    case 'CODE':
      return `${JSON.stringify(code)} is no confirmation code; one looks like ${review.code.replace(/[0-9A-Z]/g, 'X')}.`;
    case 'TEXT':
      return `The code ${code} was given for another text. The text of ${review.entry} has changed since: this would be revision ${review.revision}, with the sha256 ${review.contentHash}.`;
    case 'ACT':
      return `The code ${code} was given for this text, but for another act. This one would be: ${sentenceOf(review)}.`;
  }
}

/** The log of one entry, oldest first; what no longer stands says so. */
export function explainLog({ entry, log }: LoggedEntry): readonly string[] {
  return [entry, ...(log.length === 0 ? ['  nothing is recorded'] : log.map((act) => `  ${lineOf(act, log)}`))];
}

function lineOf(act: RecordedAct, log: readonly RecordedAct[]): string {
  const withdrawal = withdrawalOf(act, log);
  const standing = withdrawal === undefined ? '' : ` – withdrawn by act ${withdrawal.number}`;
  return `${String(act.number).padStart(3)}  ${act.on}  ${whatOf(act)}${standing}  (recorded ${act.recordedAt})`;
}

function whatOf(act: RecordedAct): string {
  switch (act.kind) {
    case 'ADOPTION':
      return `revision ${act.revision} adopted by ${act.body}, resolution ${act.resolution}`;
    case 'ENDORSEMENT':
      return `revision ${act.revision} endorsed by ${act.organisation}`;
    case 'CORRECTION':
      return `revision ${act.revision} marked as a typographic correction of revision ${act.revision - 1}`;
    case 'WITHDRAWAL':
      return `act ${act.of} withdrawn by ${act.by}${whyOf(act)}`;
  }
}

function whyOf({ resolution, reason }: { readonly resolution?: string | undefined; readonly reason?: string | undefined }): string {
  return `${resolution === undefined ? '' : `, by resolution ${resolution}`}${reason === undefined ? '' : `: ${reason}`}`;
}
