import { type ActRefusal, type ActWording, LONGEST_WORDING } from '#domain';
import { explainFields } from './explain-text.ts';

const WORDINGS: Readonly<Record<ActWording, string>> = {
  body: 'the name of the body (--body)',
  organisation: 'the name of the organisation (--organisation)',
  resolution: 'the resolution (--resolution)',
  by: 'the name of who withdraws (--by)',
  reason: 'the reason (--reason)',
};

/** Why an act is refused and what to do, in one line; for a correction that is none, with what differs below it. */
export function explainRefusal(refusal: ActRefusal): string {
  switch (refusal.kind) {
    case 'UnknownEntry':
      return `There is no published entry ${refusal.name}; an entry is named by its kind and slug, such as term:ristourne.`;
    case 'UnknownRevision':
      return `There is no revision ${refusal.revision}; the last one is ${refusal.last}.`;
    case 'ImpossibleDay':
      return `${refusal.day} is no day of the calendar; a day is written YYYY-MM-DD, such as 2026-05-19.`;
    case 'FutureDay':
      return `${refusal.day} is in the future; today is ${refusal.today}, and only what has happened is recorded.`;
    case 'DayTooEarly':
      return `${refusal.day} is before the act that it withdraws, which is of ${refusal.least}.`;
    case 'BadWording':
      return `${capital(WORDINGS[refusal.wording])} ${explainFault(refusal.fault)}.`;
    case 'AlreadyAgreed':
      return `${refusal.party} has done so for revision ${refusal.revision} already: act ${refusal.act}, which stands.`;
    case 'UnknownAct':
      return `There is no act ${refusal.act}; entendu agreement list shows them with their numbers.`;
    case 'NotAgreeing':
      return `Act ${refusal.act} is a ${refusal.actKind.toLowerCase()}; only adoptions and endorsements are withdrawn.`;
    case 'NotStanding':
      return `Act ${refusal.act} does not stand any more: act ${refusal.withdrawal} withdrew it.`;
    case 'NoReason':
      return 'A withdrawal says why: give --resolution or --reason.';
    case 'NothingBefore':
      return `Revision ${refusal.revision} corrects nothing: there is no revision before it.`;
    case 'AlreadyCorrection':
      return `Revision ${refusal.revision} is marked as a correction already: act ${refusal.act}.`;
    case 'NotTypographic':
      return [
        `Revision ${refusal.revision} is no purely typographic correction: other words than before stand in its text. It is a proposal until it is adopted.`,
        ...explainFields(refusal.fields),
      ].join('\n');
  }
}

function explainFault(fault: 'EMPTY' | 'TOO_LONG' | 'UNPRINTABLE'): string {
  switch (fault) {
    case 'EMPTY':
      return 'is empty';
    case 'TOO_LONG':
      return `is longer than ${LONGEST_WORDING} characters`;
    case 'UNPRINTABLE':
      return 'has characters that cannot be printed, such as control characters or marks of direction';
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
