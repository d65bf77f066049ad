import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCorrection, anAdoption, anEndorsement, aWithdrawal } from '../../../../tests/factories/agreement.ts';
import { aTerm } from '../../../../tests/factories/entries.ts';
import type { Act, RecordedAct } from './act.ts';
import { decideAct } from './decide-act.ts';

const texts = new Map([
  [1, aTerm('a', { definition: { fr: "part de l'avoir" } })],
  [2, aTerm('a', { definition: { fr: 'part de l’avoir' } })],
  [3, aTerm('a', { definition: { fr: 'part des surplus' } })],
]);
const decide = (act: Act, log: readonly RecordedAct[] = []) =>
  decideAct(act, { last: 3, text: (revision) => texts.get(revision), log, today: '2026-11-22' });
const refusal = (act: Act, log?: readonly RecordedAct[]) => {
  const decision = decide(act, log);
  return decision.kind === 'Refused' ? decision.refusal : undefined;
};

const adoption = { kind: 'ADOPTION', body: 'MRC de l’Essai', on: '2026-05-19', resolution: '26-05-07', revision: 2 } as const;
const endorsement = { kind: 'ENDORSEMENT', organisation: 'CDC', on: '2026-05-19', revision: 2 } as const;
const withdrawal = { kind: 'WITHDRAWAL', of: 1, by: 'MRC de l’Essai', on: '2026-11-01', resolution: '26-11-02' } as const;

describe('an act', () => {
  it('is accepted with its wording made neat', () => {
    expect(decide({ ...adoption, body: '  MRC  de l’Essai ', resolution: 'e\u0301t 7' })).toEqual({
      kind: 'Accepted',
      act: { ...adoption, resolution: 'ét 7' },
    });
    expect(decide(endorsement)).toEqual({ kind: 'Accepted', act: endorsement });
  });

  it('is refused for a revision that is not there', () => {
    expect(refusal({ ...adoption, revision: 9 })).toEqual({ kind: 'UnknownRevision', revision: 9, last: 3 });
  });

  it.each(['2026-02-30', '2026-13-01', '19 mai 2026', '2026', '2026-05', '0206-05-19', '', '2026-05-19~'])(
    'is refused on the day %j',
    (on) => {
      expect(refusal({ ...adoption, on })).toEqual({ kind: 'ImpossibleDay', day: on });
    },
  );

  it('is refused in the future, and accepted today', () => {
    expect(refusal({ ...adoption, on: '2026-11-23' })).toEqual({ kind: 'FutureDay', day: '2026-11-23', today: '2026-11-22' });
    expect(refusal({ ...adoption, on: '2026-11-22' })).toBeUndefined();
  });

  it.each([
    ['', 'EMPTY'],
    ['   ', 'EMPTY'],
    ['– …', 'EMPTY'],
    ['MRC\u0000', 'UNPRINTABLE'],
    ['MRC\u001b[2J', 'UNPRINTABLE'],
    ['MRC\nde', 'UNPRINTABLE'],
    ['\u202eCRM', 'UNPRINTABLE'],
    ['M\u200bRC', 'UNPRINTABLE'],
    ['\ud800', 'UNPRINTABLE'],
    ['M'.repeat(201), 'TOO_LONG'],
  ])('is refused with the name %j', (body, fault) => {
    expect(refusal({ ...adoption, body })).toEqual({ kind: 'BadWording', wording: 'body', fault });
    expect(refusal({ ...adoption, resolution: body })).toEqual({ kind: 'BadWording', wording: 'resolution', fault });
    expect(refusal({ ...endorsement, organisation: body })).toEqual({ kind: 'BadWording', wording: 'organisation', fault });
  });

  it('keeps no text longer than 200 characters, unprintable or without a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => {
        const decision = decide({ ...adoption, body });
        if (decision.kind === 'Refused' || decision.act.kind !== 'ADOPTION') return;
        expect(Array.from(decision.act.body).length).toBeLessThanOrEqual(200);
        expect(decision.act.body).toMatch(/^[^\p{Cc}\p{Cf}]*[\p{L}\p{N}][^\p{Cc}\p{Cf}]*$/u);
        expect(decision.act.body.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the same body', () => {
  it('adopts the same revision once, however its name is typed', () => {
    const log = [anAdoption(1, 2, { body: 'MRC de l’Essai' })];
    expect(refusal({ ...adoption, body: "mrc DE L'ESSAI" }, log)).toEqual({
      kind: 'AlreadyAgreed',
      party: "mrc DE L'ESSAI",
      revision: 2,
      act: 1,
    });
    expect(refusal({ ...adoption, revision: 3 }, log)).toBeUndefined();
    expect(refusal({ ...endorsement, organisation: adoption.body }, log)).toBeUndefined();
  });

  it('may adopt it again once it has withdrawn', () => {
    expect(refusal(adoption, [anAdoption(1, 2, { body: adoption.body }), aWithdrawal(2, 1)])).toBeUndefined();
  });

  it('endorses the same revision once', () => {
    expect(refusal(endorsement, [anEndorsement(4, 2, { organisation: 'C.D.C.' })])).toMatchObject({ kind: 'AlreadyAgreed', act: 4 });
  });
});

describe('a withdrawal', () => {
  const log = [anAdoption(1, 2), anEndorsement(2, 2), aCorrection(3, 2)];

  it('ends an adoption or an endorsement, by a resolution or for a reason', () => {
    expect(refusal(withdrawal, log)).toBeUndefined();
    expect(refusal({ kind: 'WITHDRAWAL', of: 2, by: 'CDC', on: '2026-11-01', reason: 'dissoute' }, log)).toBeUndefined();
    expect(refusal({ kind: 'WITHDRAWAL', of: 2, by: 'CDC', on: '2026-11-01' }, log)).toEqual({ kind: 'NoReason' });
  });

  it('is refused for what is not there, does not stand, or is no agreement', () => {
    expect(refusal({ ...withdrawal, of: 9 }, log)).toEqual({ kind: 'UnknownAct', act: 9 });
    expect(refusal(withdrawal, [...log, aWithdrawal(4, 1)])).toEqual({ kind: 'NotStanding', act: 1, withdrawal: 4 });
    expect(refusal({ ...withdrawal, of: 3 }, log)).toEqual({ kind: 'NotAgreeing', act: 3, actKind: 'CORRECTION' });
  });

  it('does not come before what it withdraws', () => {
    expect(refusal({ ...withdrawal, on: '2026-05-18' }, log)).toEqual({ kind: 'DayTooEarly', day: '2026-05-18', least: '2026-05-19' });
  });
});

describe('a correction', () => {
  const correction = (revision: number): Act => ({ kind: 'CORRECTION', revision, on: '2026-11-22' });

  it('is accepted when only the typography differs', () => {
    expect(refusal(correction(2))).toBeUndefined();
  });

  it('is refused with what differs when words do', () => {
    expect(refusal(correction(3))).toMatchObject({ kind: 'NotTypographic', revision: 3, fields: [{ name: 'definition', locale: 'fr' }] });
  });

  it('is refused for a first revision, for one that is not there, and twice', () => {
    expect(refusal(correction(1))).toEqual({ kind: 'NothingBefore', revision: 1 });
    expect(refusal(correction(4))).toEqual({ kind: 'UnknownRevision', revision: 4, last: 3 });
    expect(refusal(correction(2), [aCorrection(7, 2)])).toEqual({ kind: 'AlreadyCorrection', revision: 2, act: 7 });
  });
});
