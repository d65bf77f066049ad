import { edtfSureBounds } from '../date/edtf-bounds.ts';
import type { Programme, ProgrammeCall, ProgrammeCondition, ProgrammeEligibility } from '../programme/programme.ts';
import type { CriterionAnswer, LegalForm, Verdict } from './vocabulary.ts';

/** The answers to the conditions of a programme, by their keys; one that is missing was not asked. */
export type ConditionAnswers = Readonly<Record<string, CriterionAnswer | undefined>>;

/** The call that a programme's verdict speaks of. NONE: the base knows no call of that day or before. */
export type CallState =
  | { readonly kind: 'OPEN' | 'CLOSED' | 'ANNOUNCED'; readonly call: ProgrammeCall }
  | { readonly kind: 'NONE' }
  | { readonly kind: 'WITHOUT_CALLS' };

/** Why a programme's verdict is what it is; the first that applies. */
export type ProgrammeReason =
  | { readonly kind: 'LAW'; readonly verdict: Verdict }
  | { readonly kind: 'FORM_NOT_NAMED' }
  | { readonly kind: 'CONDITIONS'; readonly conditions: readonly ProgrammeCondition[] }
  | { readonly kind: 'NO_OPEN_CALL' }
  | { readonly kind: 'UNANSWERED'; readonly conditions: readonly ProgrammeCondition[] }
  | { readonly kind: 'NOTHING_MISSING' };

/** What is found of one programme on a day; the law's verdict is put in and never comes out changed. */
export interface ProgrammeFinding {
  readonly verdict: Verdict;
  readonly reason: ProgrammeReason;
  readonly call: CallState;
}

/** Whether the programme existed on that day, as far as its dates tell. */
export function ranOn({ start, end }: Programme, day: string): boolean {
  const from = start === undefined ? null : edtfSureBounds(start).earliest;
  const to = end === undefined ? null : edtfSureBounds(end).latest;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** What a programme says of a project that the law judges so. */
export function judgeProgramme(
  programme: Programme & { readonly eligibility: ProgrammeEligibility },
  {
    legalForm,
    law,
    answers,
    day,
  }: { readonly legalForm: LegalForm; readonly law: Verdict; readonly answers: ConditionAnswers; readonly day: string },
): ProgrammeFinding {
  const { forms, conditions } = programme.eligibility;
  const call = callOn(programme, day);
  const found = (verdict: Verdict, reason: ProgrammeReason): ProgrammeFinding => ({ verdict, reason, call });
  const contradicted = (verdict: Verdict) =>
    conditions.filter(({ key, contradiction }) => answers[key] === 'NOT_MET' && contradiction === verdict);
  if (law === 'INELIGIBLE') return found(law, { kind: 'LAW', verdict: law });
  for (const verdict of ['INELIGIBLE', 'NOT_YET', 'FIXABLE'] as const) {
    const failed = contradicted(verdict);
    if (failed.length > 0) return found(verdict, { kind: 'CONDITIONS', conditions: failed });
  }
  if (call.kind !== 'OPEN' && call.kind !== 'WITHOUT_CALLS') return found('NOT_YET', { kind: 'NO_OPEN_CALL' });
  if (law !== 'ELIGIBLE') return found(law, { kind: 'LAW', verdict: law });
  if (!forms.includes(legalForm)) return found('UNDETERMINED', { kind: 'FORM_NOT_NAMED' });
  const unanswered = conditions.filter(({ key }) => answers[key] !== 'MET');
  if (unanswered.length > 0) return found('UNDETERMINED', { kind: 'UNANSWERED', conditions: unanswered });
  return found('ELIGIBLE', { kind: 'NOTHING_MISSING' });
}

/** The call that is surely open on a day, else the last one that was, else the next. */
function callOn({ calls, eligibility }: Programme, day: string): CallState {
  if (eligibility?.intake === 'CONTINUOUS') return { kind: 'WITHOUT_CALLS' };
  const dated = calls.map((call) => ({
    call,
    opens: call.opens === undefined ? null : edtfSureBounds(call.opens).latest,
    closes: call.closes === undefined ? null : edtfSureBounds(call.closes).earliest,
  }));
  const open = dated.find(({ opens, closes }) => opens !== null && opens <= day && closes !== null && day <= closes);
  if (open !== undefined) return { kind: 'OPEN', call: open.call };
  const past = dated.filter(({ closes }) => closes !== null && closes < day).sort((a, b) => ((a.closes ?? '') < (b.closes ?? '') ? 1 : -1));
  if (past[0] !== undefined) return { kind: 'CLOSED', call: past[0].call };
  const announced = dated.filter(({ opens }) => opens !== null && day < opens).sort((a, b) => ((a.opens ?? '') < (b.opens ?? '') ? -1 : 1));
  return announced[0] === undefined ? { kind: 'NONE' } : { kind: 'ANNOUNCED', call: announced[0].call };
}
