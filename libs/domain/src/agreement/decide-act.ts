import { parseEdtf } from '../date/edtf.ts';
import type { Entry } from '../entry/entry.ts';
import { labelKey } from '../french/label-key.ts';
import { type Act, agreeingParty, isAgreeing, type RecordedAct, withdrawalOf } from './act.ts';
import { type ActRefusal, type ActWording, LONGEST_WORDING } from './act-refusal.ts';
import { beyondTypography } from './typography.ts';

/** What an act on an entry is judged by. */
export interface ActSituation {
  /** The last revision written. */
  readonly last: number;
  /** The text of a revision; undefined: there is no such revision. */
  readonly text: (revision: number) => Entry | undefined;
  /** Everything that was recorded of the entry, oldest first. */
  readonly log: readonly RecordedAct[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What becomes of an act: it is accepted, as it will be recorded, or refused. */
export type ActDecision = { readonly kind: 'Accepted'; readonly act: Act } | { readonly kind: 'Refused'; readonly refusal: ActRefusal };

/** An earlier day is a slip of the keyboard. */
const EARLIEST_DAY = '1900-01-01';

/** Controls, marks of direction, halves of characters and ends of lines: what a name can hide behind. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Decides whether an act may be recorded. */
export function decideAct(draft: Act, situation: ActSituation): ActDecision {
  const act = cleaned(draft);
  const refusal = dayRefusal(act.on, situation.today) ?? wordingRefusal(act) ?? refusalOf(act, situation);
  return refusal === undefined ? { kind: 'Accepted', act } : { kind: 'Refused', refusal };
}

function refusalOf(act: Act, situation: ActSituation): ActRefusal | undefined {
  switch (act.kind) {
    case 'ADOPTION':
    case 'ENDORSEMENT':
      return revisionRefusal(act.revision, situation) ?? agreementRefusal(act, situation.log);
    case 'WITHDRAWAL':
      return withdrawalRefusal(act, situation.log);
    case 'CORRECTION':
      return revisionRefusal(act.revision, situation) ?? correctionRefusal(act.revision, situation);
  }
}

function dayRefusal(day: string, today: string): ActRefusal | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && parseEdtf(day).kind === 'point' && day >= EARLIEST_DAY;
  if (!isDay) return { kind: 'ImpossibleDay', day };
  return day > today ? { kind: 'FutureDay', day, today } : undefined;
}

function revisionRefusal(revision: number, { last, text }: ActSituation): ActRefusal | undefined {
  return text(revision) === undefined ? { kind: 'UnknownRevision', revision, last } : undefined;
}

/** A body agrees to a revision once; names that differ by case, accents or dots are one name. */
function agreementRefusal(act: Extract<Act, { kind: 'ADOPTION' | 'ENDORSEMENT' }>, log: readonly RecordedAct[]): ActRefusal | undefined {
  const party = act.kind === 'ADOPTION' ? act.body : act.organisation;
  const earlier = log
    .filter(isAgreeing)
    .find(
      (other) =>
        other.kind === act.kind &&
        other.revision === act.revision &&
        labelKey(agreeingParty(other)) === labelKey(party) &&
        withdrawalOf(other, log) === undefined,
    );
  return earlier === undefined ? undefined : { kind: 'AlreadyAgreed', party, revision: act.revision, act: earlier.number };
}

function withdrawalRefusal(act: Extract<Act, { kind: 'WITHDRAWAL' }>, log: readonly RecordedAct[]): ActRefusal | undefined {
  const withdrawn = log.find(({ number }) => number === act.of);
  if (withdrawn === undefined) return { kind: 'UnknownAct', act: act.of };
  if (!isAgreeing(withdrawn)) return { kind: 'NotAgreeing', act: act.of, actKind: withdrawn.kind };
  const earlier = withdrawalOf(withdrawn, log);
  if (earlier !== undefined) return { kind: 'NotStanding', act: act.of, withdrawal: earlier.number };
  if (act.on < withdrawn.on) return { kind: 'DayTooEarly', day: act.on, least: withdrawn.on };
  return act.resolution === undefined && act.reason === undefined ? { kind: 'NoReason' } : undefined;
}

function correctionRefusal(revision: number, { text, log }: ActSituation): ActRefusal | undefined {
  const [before, after] = [text(revision - 1), text(revision)];
  if (before === undefined || after === undefined) return { kind: 'NothingBefore', revision };
  const earlier = log.find((act) => act.kind === 'CORRECTION' && act.revision === revision);
  if (earlier !== undefined) return { kind: 'AlreadyCorrection', revision, act: earlier.number };
  const fields = beyondTypography(before, after);
  return fields.length === 0 ? undefined : { kind: 'NotTypographic', revision, fields };
}

function wordingRefusal(act: Act): ActRefusal | undefined {
  for (const [wording, text] of wordingsOf(act)) {
    if (text === undefined) continue;
    const fault = faultOf(text);
    if (fault !== undefined) return { kind: 'BadWording', wording, fault };
  }
  return undefined;
}

function wordingsOf(act: Act): readonly (readonly [ActWording, string | undefined])[] {
  switch (act.kind) {
    case 'ADOPTION':
      return [
        ['body', act.body],
        ['resolution', act.resolution],
      ];
    case 'ENDORSEMENT':
      return [['organisation', act.organisation]];
    case 'WITHDRAWAL':
      return [
        ['by', act.by],
        ['resolution', act.resolution],
        ['reason', act.reason],
      ];
    case 'CORRECTION':
      return [];
  }
}

function faultOf(text: string): 'EMPTY' | 'TOO_LONG' | 'UNPRINTABLE' | undefined {
  if (UNPRINTABLE.test(text)) return 'UNPRINTABLE';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'EMPTY';
  return Array.from(text).length > LONGEST_WORDING ? 'TOO_LONG' : undefined;
}

/** The act with its wording as it is kept: composed letters, no space around it, one space within. */
function cleaned(act: Act): Act {
  switch (act.kind) {
    case 'ADOPTION':
      return { ...act, body: neat(act.body), resolution: neat(act.resolution) };
    case 'ENDORSEMENT':
      return { ...act, organisation: neat(act.organisation) };
    case 'WITHDRAWAL':
      return {
        kind: act.kind,
        of: act.of,
        by: neat(act.by),
        on: act.on,
        ...(act.resolution === undefined ? {} : { resolution: neat(act.resolution) }),
        ...(act.reason === undefined ? {} : { reason: neat(act.reason) }),
      };
    case 'CORRECTION':
      return act;
  }
}

function neat(text: string): string {
  return text
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +| +$/g, '');
}
